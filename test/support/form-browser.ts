import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

type Node = Tree.ChildNode | Tree.Document;
type Element = Tree.Element;

/** A form control: its name and the value it submits. */
type Control = {
  readonly element: Element;
  readonly name: string;
  readonly kind: 'button' | 'box' | 'text' | 'file';
  value: string;
  isChecked: boolean;
};

/** A page as a browser without scripts sees it: text, links and forms. */
export type Seen = {
  readonly url: string;
  readonly status: number;
  readonly html: string;
  readonly headers: Headers;
  /** All visible text, in one line. */
  readonly text: string;
  readonly title: string;
  readonly links: readonly { readonly text: string; readonly href: string }[];
};

/**
 * A browser without scripts: it opens pages, fills in fields, presses buttons and follows where it is sent, with the
 * parser of the HTML standard and the fields of a form encoded as the standard says.
 */
export function formBrowser(origin: string, fetcher: typeof fetch = fetch) {
  let controls: Control[] = [];
  let forms: readonly Element[] = [];
  let seen: Seen | undefined;
  const attached = new Map<string, Uint8Array<ArrayBuffer>>();
  const cookies = new Map<string, string>();

  function hold(line: string): void {
    const [, name = '', value = ''] = /^([^=;]+)=([^;]*)/.exec(line) ?? [];
    if (value === '') cookies.delete(name);
    else cookies.set(name, value);
  }

  const page = (): Seen => {
    if (seen === undefined) throw new Error('No page is open');
    return seen;
  };

  async function go(path: string, sent?: URLSearchParams | FormData): Promise<Seen> {
    const url = new URL(path, seen?.url ?? origin);
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await fetcher(url, {
      redirect: 'manual',
      ...(cookie !== '' && { headers: { cookie } }),
      ...(sent !== undefined && { method: 'POST', body: sent }),
    });
    for (const line of answer.headers.getSetCookie()) hold(line);
    const location = answer.headers.get('location');
    if (answer.status === 303 && location !== null) return go(new URL(location, url).href);

    const html = await answer.text();
    const document = parse(html);
    const elements = [...walk(document)];
    forms = elements.filter(({ tagName }) => tagName === 'form');
    controls = forms.flatMap((form) => [...walk(form)].flatMap(controlOf));
    seen = {
      url: url.href,
      status: answer.status,
      html,
      headers: answer.headers,
      text: textOf(document),
      title: textOf(elements.find(({ tagName }) => tagName === 'title')),
      links: elements.flatMap((one) => {
        const href = attribute(one, 'href');
        return one.tagName === 'a' && href !== undefined ? [{ text: textOf(one), href }] : [];
      }),
    };
    return seen;
  }

  const named = (name: string): Control[] => {
    const found = controls.filter((one) => one.name === name);
    if (found.length === 0) throw new Error(`No field is called ${name} on ${page().url}`);
    return found;
  };

  return {
    page,
    /** Keeps a cookie as if a page had set it. */
    hold,
    open: (path: string) => go(path),
    /** Submits a form that is on no page. */
    send: (path: string, form: URLSearchParams | FormData) => go(path, form),
    /** The value of a field; for checkboxes and radios, what is checked. */
    valueOf: (name: string): string | undefined =>
      named(name).find(({ kind, isChecked }) => kind !== 'box' || isChecked)?.value,
    /** Fills text fields, checks checkboxes and radios, selects from lists. */
    fill(values: Readonly<Record<string, string>>): void {
      for (const [name, value] of Object.entries(values)) {
        for (const one of named(name)) {
          if (one.kind === 'box') one.isChecked = one.value === value;
          else one.value = value;
        }
      }
    },
    /** Chooses a file for the next form that is sent. */
    attach(name: string, bytes: Uint8Array): void {
      named(name);
      attached.set(name, Uint8Array.from(bytes));
    },
    /** Presses the button with this label and submits its form. */
    async press(label: string): Promise<Seen> {
      const button = controls.find(({ element, kind }) => kind === 'button' && textOf(element) === label);
      if (button === undefined) throw new Error(`No button reads ${label} on ${page().url}`);
      return sendBy(button);
    },
    /** Submits with the Enter key: presses the first button of the form unless it is disabled. */
    async enter(): Promise<Seen> {
      const button = controls.find(({ kind }) => kind === 'button');
      if (button === undefined || attribute(button.element, 'disabled') !== undefined) return page();
      return sendBy(button);
    },
    /** Follows the link with this label. */
    async follow(label: string): Promise<Seen> {
      const link = page().links.find(({ text }) => text === label);
      if (link === undefined) throw new Error(`No link reads ${label} on ${page().url}`);
      return go(link.href);
    },
  };

  function sendBy(button: Control): Promise<Seen> {
    const form = forms.find((one) => [...walk(one)].includes(button.element));
    const own = form === undefined ? [] : [...walk(form)];
    const isMultipart = (form && attribute(form, 'enctype')) === 'multipart/form-data';
    const sent = isMultipart ? new FormData() : new URLSearchParams();
    for (const one of controls.filter(({ element, name }) => own.includes(element) && name !== '')) {
      if (one.kind === 'file') {
        if (sent instanceof FormData) sent.append(one.name, new Blob([attached.get(one.name) ?? '']), 'sheet');
      } else if (one.kind === 'button' ? one === button : one.kind === 'text' || one.isChecked) {
        sent.append(one.name, one.value.replace(/\r\n|\r|\n/g, '\r\n'));
      }
    }
    const action = attribute(button.element, 'formaction') ?? (form && attribute(form, 'action')) ?? page().url;
    attached.clear();
    const isPosted = (form && attribute(form, 'method'))?.toLowerCase() === 'post';
    if (isPosted) return go(action, sent);
    // A form that is sent by GET replaces the query of its action, and keeps its fragment.
    const target = new URL(action, page().url);
    target.search = String(sent);
    return go(target.href);
  }
}

function controlOf(element: Element): Control[] {
  const name = attribute(element, 'name') ?? '';
  const value = attribute(element, 'value');
  const isChecked = attribute(element, 'checked') !== undefined;
  const common = { element, name, isChecked };
  if (element.tagName === 'button') {
    return attribute(element, 'type') === 'button' ? [] : [{ ...common, kind: 'button', value: value ?? '' }];
  }
  if (element.tagName === 'textarea') return [{ ...common, kind: 'text', value: rawText(element) }];
  if (element.tagName === 'select') {
    const options = [...walk(element)].filter(({ tagName }) => tagName === 'option');
    const chosen = options.find((one) => attribute(one, 'selected') !== undefined) ?? options[0];
    return [{ ...common, kind: 'text', value: (chosen && attribute(chosen, 'value')) ?? '' }];
  }
  if (element.tagName !== 'input') return [];
  if (attribute(element, 'type') === 'file') return [{ ...common, kind: 'file', value: '' }];
  const isBox = ['radio', 'checkbox'].includes(attribute(element, 'type') ?? 'text');
  return [{ ...common, kind: isBox ? 'box' : 'text', value: value ?? '' }];
}

function* walk(node: Node): Generator<Element> {
  if ('tagName' in node) yield node;
  if ('childNodes' in node) for (const child of node.childNodes) yield* walk(child);
}

const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((one) => one.name === name)?.value;

const rawText = (node: Node): string =>
  'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(rawText).join('') : '';

const textOf = (node: Node | undefined): string => (node === undefined ? '' : spaced(node).replace(/\s+/g, ' ').trim());

/** Block elements are separated by spaces. */
const INLINE = new Set(['a', 'b', 'em', 'span', 'strong', 'time']);

function spaced(node: Node): string {
  if ('value' in node) return node.value;
  if (!('childNodes' in node)) return '';
  const text = node.childNodes.map(spaced).join('');
  return INLINE.has(node.nodeName) ? text : ` ${text} `;
}
