import { sendFile, type Words } from './send-file.ts';

/** How often a list in which a file is being checked is fetched again: for a minute. */
const POLL_MS = 2_000;
const POLLS_MAX = 30;

/** The form that adds photos: sent one after the other, made smaller before. Without a script it leads to another page. */
function addFiles(form: HTMLFormElement): void {
  const { api = '', words: json = '' } = form.dataset;
  const words: Words = JSON.parse(json);
  const button = form.querySelector('button');
  const status = form.querySelector('[role=status]');
  const receipt = form.querySelector<HTMLInputElement>('[name=receipt]')?.value ?? '';
  for (const part of form.querySelectorAll<HTMLElement>('[hidden]')) part.hidden = false;
  button?.replaceChildren(words.upload);
  let isBusy = false;

  const say = (lines: readonly string[]) =>
    status?.replaceChildren(...lines.flatMap((line) => [line, document.createElement('br')]));

  async function sendAll(files: readonly File[]): Promise<void> {
    if (files.length === 0) return say([words.choose]);
    const results: string[] = [];
    for (const [index, file] of files.entries()) {
      const tell = (step: string) => say([...results, `${step} ${index + 1}/${files.length}: ${file.name}`]);
      const result = await sendFile(file, { api, receipt, words, tell }).catch(() => words.failed);
      results.push(`${file.name}: ${result}`);
    }
    say(results);
    await refresh();
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const files = [...(form.querySelector<HTMLInputElement>('[type=file]')?.files ?? [])];
    if (isBusy) return;
    isBusy = true;
    void sendAll(files).finally(() => {
      isBusy = false;
      button?.removeAttribute('disabled');
    });
  });
}

const listIn = (page: Document) => page.querySelector('[data-files]');

/** The list as the server shows it now, until every file in it was checked. */
async function refresh(): Promise<void> {
  for (let polls = 0; polls < POLLS_MAX; polls += 1) {
    const page = new DOMParser().parseFromString(await (await fetch(location.href)).text(), 'text/html');
    const list = listIn(page);
    if (list !== null) listIn(document)?.replaceWith(list);
    if (document.querySelector('[data-checking]') === null) return;
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}

const form = document.querySelector<HTMLFormElement>('form[data-api]');
if (form !== null) addFiles(form);
if (document.querySelector('[data-checking]') !== null) void refresh();
