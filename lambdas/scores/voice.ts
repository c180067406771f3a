import { streamConsumer } from '../platform/consumer.ts';
import { ratings } from '../ratings/config.ts';
import { takeVoice, type VoiceDeps } from './take-voice.ts';

/** On the stream of petitions: what citizens say of their answers is counted among the ratings. */
export const handler = streamConsumer<VoiceDeps>('scores-voice', {
  wire: () => ({ ratings: ratings() }),
  run: takeVoice,
});
