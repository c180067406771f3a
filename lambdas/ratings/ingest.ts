import { streamConsumer } from '../platform/consumer.ts';
import { ratings } from './config.ts';
import { type IngestDeps, ingestAnswerRating } from './ingest-answer-rating.ts';

/** On the stream of petitions: stores the ratings of answers beside the ratings of visits and dossiers. */
export const ingestAnswerRatings = streamConsumer<IngestDeps>({
  wire: () => ({ ratings: ratings() }),
  run: ingestAnswerRating,
});
