import { router } from '../platform/router.ts';
import { readScores } from './read.ts';

export const handler = router('scores-public', [readScores]);
