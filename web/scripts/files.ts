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

  async function sendAll(input: HTMLInputElement): Promise<void> {
    const chosen = [...(input.files ?? [])];
    if (chosen.length === 0) return say([words.choose]);
    const results: string[] = [];
    let isDone = true;
    for (const [index, file] of chosen.entries()) {
      const tell = (step: string) => say([...results, `${step} ${index + 1}/${chosen.length}: ${file.name}`]);
      // A lost connection: the sentence says what to do.
      const result = await sendFile(file, { api, receipt, words, tell }).catch(() => words.failed);
      results.push(`${file.name}: ${result}`);
      isDone &&= result === words.done;
    }
    say(results);
    if (isDone) input.value = '';
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    // `press.ts` would disable the button for ten seconds, but this form stays.
    event.stopPropagation();
    const input = form.querySelector<HTMLInputElement>('[type=file]');
    if (isBusy || input === null) return;
    isBusy = true;
    void sendAll(input).finally(() => {
      void refresh();
      isBusy = false;
    });
  });
}

const listIn = (page: Document) => page.querySelector('[data-files]');

let latest = 0;

/** Shows the list as the server has it now, until every file in it was checked, or the list is asked for again. */
async function refresh(): Promise<void> {
  latest += 1;
  const own = latest;
  for (let polls = 0; polls < POLLS_MAX && own === latest; polls += 1) {
    const page = new DOMParser().parseFromString(await (await fetch(location.href)).text(), 'text/html');
    // It was asked for again while this one was on its way: an older list must not replace a newer one.
    if (own !== latest) return;
    const list = listIn(page);
    if (list !== null) listIn(document)?.replaceWith(list);
    if (document.querySelector('[data-checking]') === null) return;
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}

const form = document.querySelector<HTMLFormElement>('form[data-api]');
if (form !== null) addFiles(form);
if (document.querySelector('[data-checking]') !== null) void refresh();
