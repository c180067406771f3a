import type { Calendar } from './calendar.ts';
import { compileCalendar } from './compile.ts';
import source from './data/calendar.vn.json' with { type: 'json' };

let vietnam: Calendar | undefined;

/** The working calendar of Vietnamese civil servants, compiled on first use. */
export function vietnamCalendar(): Calendar {
  vietnam ??= compileCalendar(source);

  return vietnam;
}
