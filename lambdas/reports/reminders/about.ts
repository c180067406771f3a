/** The folder of the letters of a reminder among all letters. */
export const aboutReminder = (week: string, agency: string): string => `reminders/${week}/${agency}`;
