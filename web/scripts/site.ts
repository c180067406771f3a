import { offerCopy } from './copy.ts';
import { countDown } from './count.ts';
import { keepDrafts } from './draft.ts';
import { focusErrors } from './focus.ts';
import { offerLocation } from './locate.ts';
import { leadOnward } from './onward.ts';
import { pressOnce } from './press.ts';
import { offerPrint } from './print.ts';

/** The one script of the pages: each part improves what already works without it. */
countDown();
keepDrafts();
pressOnce();
offerPrint();
offerCopy();
offerLocation();
focusErrors();
leadOnward();
