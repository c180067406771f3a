import { PUBLIC_KEY_FUNCTION } from '../../lib/entries.ts';

/**
 * A cold start reads the bundle. KB, minified, a little above what was measured: growth past it is looked at. With the
 * lean clients, and with the SDK.
 */
export const budgets: Readonly<Record<string, readonly [lean: number, sdk: number]>> = {
  // Its check for personal data knows names: 3 KB here and in four others.
  // With each code, what its problem carries: the version and what is allowed.
  // And, as in the other functions of petitions, what erasing a contact needs: 1 to 3 KB.
  'petitions-citizen': [275, 474],
  'petitions-staff': [293, 493],
  'petitions-contact': [182, 409],
  // Half a kilobyte, as in four others: the calendar names its sources in both languages.
  'petitions-letters': [543, 603],
  'petitions-files': [421, 481],
  'petitions-check': [170, 369],
  'petitions-recompute': [170, 369],
  'ratings-citizen': [147, 345],
  'ratings-staff': [140, 339],
  'ratings-retract': [114, 312],
  'ratings-ingest': [115, 314],
  'dossiers-citizen': [161, 360],
  // It issues the receipts with which applicants look their dossiers up, and knows chains of agencies.
  'dossiers-staff': [183, 382],
  'dossiers-count': [132, 330],
  'scores-mark': [111, 309],
  'scores-roll-up': [139, 337],
  'scores-reconcile': [148, 346],
  'scores-public': [146, 344],
  // The catalogue of procedures: its schemas, its search and, for staff, its sheet.
  'directory-public': [160, 358],
  'directory-staff': [194, 393],
  'alerts-staff': [131, 330],
  'alerts-watch': [182, 407],
  'findings-staff': [167, 366],
  'messages-deliver': [386, 425],
  'messages-arrivals': [110, 308],
  'messages-resend': [120, 345],
  'notices-inform': [185, 439],
  'notices-staff': [197, 396],
  // It notes when a source was last heard of, and knows the words of emergencies.
  // And the receipts of dossiers.
  'channels-inbound': [287, 513],
  // The words of emergencies, which a reply answers.
  'channels-assemble': [233, 459],
  // With the list of sources and their histories.
  'channels-staff': [155, 354],
  // The indicators of a report in both languages.
  'reports-build': [546, 606],
  // It lists what is late in any stage, as letters do, with the rules of these; 2 KB are the store of findings.
  'reports-weekly': [182, 408],
  'reports-staff': [541, 601],
  // 15 KB are what agencies enter themselves, with the check for personal data. What makes documents is loaded later.
  'reports-submissions': [565, 625],
  // What pauses and extensions did, beside the rates.
  'reports-public': [178, 377],
  // Three pages of procedures, with what reads the catalogue.
  // The page that says, before a contact is erased, what goes and what stays: 10 KB of words in two languages.
  // The look-up of a dossier with its pages: 30 KB, most of it the facts and rules of dossiers.
  'pages-citizen': [674, 875],
  'office-sign-in': [197, 395],
  'office-account': [183, 382],
  // What a function loads later is wrapped in every bundle that has a part of it. A case shows the name of its procedure, and
  // takes photos for its answer.
  'office-staff': [473, 673],
  'office-contact': [230, 457],
  // The board with its charts reads reports and public ratings, by the questionnaire and the method that they are stored by.
  // It also has what reads XLSX and CSV (103 KB), loaded when a file of dossiers is sent, and the page for that.
  // And, 23 KB, which deadlines the calendar changes: it reads petitions and calculates them again.
  // The receipt of a dossier as a sheet: 19 KB, with what draws QR codes.
  'office-board': [621, 822],
  // The operations of findings, dossiers and reports with their pages, and the client of S3. What makes documents is
  // loaded later. 25 KB are the page on which agencies enter figures, and its operations.
  // Reminders and letters of apology, with the moves of petitions: opened a few times a week.
  'office-reports': [813, 873],
  // With the operations and pages of devices and software that are connected, and the sheet of procedures.
  // The catalogue of procedures, entry by entry: its schemas, list, form and history. And, 35 KB, the working calendar, the
  // limits of petitions and the steps of their alerts, as data, with their pages.
  'office-admin': [538, 737],
  'published-copy': [174, 373],
  'published-public': [182, 380],
  [PUBLIC_KEY_FUNCTION]: [194, 194],
};

/** Files that are loaded when they are wanted, of any function. KB, minified. */
export const laterBudgets: Readonly<Record<string, number>> = {
  'docx-document.cjs': 281,
  // `pdfmake` with `pdfkit` and `fontkit`; 123 KB are the font.
  'pdf-document.cjs': 1_270,
  'xlsx-workbook-file.cjs': 86,
};
