import { streamConsumer } from '../platform/consumer.ts';
import { ratings } from './config.ts';
import { leaveRemainders, type RetractDeps } from './leave-remainders.ts';

/** On the stream of ratings: takes those out of the scores that a stronger proof replaced. */
export const retractReplaced = streamConsumer<RetractDeps>({
  wire: () => ({ ratings: ratings() }),
  run: leaveRemainders,
});
