import { formats, makers } from './makers.ts';
import { provinceQuarter } from './province.ts';

/** Makes one document of the format that is its argument, and prints the most memory that the process held, in MB. */
const format = formats.find((known) => known === process.argv[2]);
if (format === undefined) throw new Error(`Expected one of ${formats.join(', ')}, got ${process.argv[2]}`);
await makers[format](provinceQuarter());
console.log(process.resourceUsage().maxRSS / 1_024);
