import { noAlertOutOfPlace, noNoteLeft, noStepMissing, oneDigestADay } from './invariants/alerts.ts';
import { everyDigestWritten, everyMessageSent, noMessageTwice, senderHears } from './invariants/messages.ts';
import { eachActOnce, onePetitionAKey, onlyLegalMoves } from './invariants/petitions.ts';
import { nothingInQuietHours, urgentAtOnce } from './invariants/quiet-hours.ts';
import { everyRatingCopied, nothingWaits } from './invariants/rest.ts';
import { everyStepSent, noStepTwice } from './invariants/steps-sent.ts';
import {
  everyFollowerHears,
  everyPartListed,
  noDuplicateLeft,
  noLockLost,
  noneNotifiedOfHidden,
} from './invariants/together.ts';
import type { Story } from './story.ts';

const invariants = {
  ...{ onePetitionAKey, onlyLegalMoves, eachActOnce },
  ...{ noStepMissing, oneDigestADay, noStepTwice, everyStepSent, noAlertOutOfPlace, noNoteLeft },
  ...{ everyMessageSent, noMessageTwice, everyDigestWritten, senderHears, nothingInQuietHours, urgentAtOnce },
  ...{ everyRatingCopied, nothingWaits },
  ...{ everyFollowerHears, noDuplicateLeft, everyPartListed, noneNotifiedOfHidden, noLockLost },
};

/** What went wrong in a story that has settled, each with the invariant that it breaks. */
export const violationsOf = (story: Story): readonly string[] =>
  Object.entries(invariants).flatMap(([name, broken]) => broken(story).map((violation) => `${name}: ${violation}`));
