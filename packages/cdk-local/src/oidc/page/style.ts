/** The whole style of the pages, allowed by its hash. */
export const STYLE = `
:root { color-scheme: light dark; --line: light-dark(#6b7280, #9aa4b2); --accent: light-dark(#0b4f8a, #9ecbff); }
* { box-sizing: border-box; }
body { margin: 0; font: 1.0625rem/1.5 system-ui, sans-serif; background: light-dark(#fff, #14181d); color: light-dark(#16191d, #eef1f4); overflow-wrap: anywhere; }
header, main { max-width: 44rem; margin: 0 auto; padding: 0 1rem; }
header { display: flex; flex-wrap: wrap; gap: 0 1rem; align-items: center; justify-content: space-between; border-bottom: 1px solid var(--line); }
header p { margin: .5rem 0; font-weight: 600; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 1.25rem 0 .75rem; }
h2 { font-size: 1.1rem; margin: 1.5rem 0 .5rem; }
a { display: inline-flex; align-items: center; min-height: 44px; min-width: 44px; color: var(--accent); }
.notice { padding: .75rem 1rem; border-left: 6px solid #b45309; background: light-dark(#fff4e0, #3a2a10); }
label { display: block; font-weight: 600; margin-bottom: .25rem; }
.row { display: flex; gap: .5rem; }
input[type=search] { flex: 1; min-width: 0; }
input, button { font: inherit; min-height: 44px; padding: .5rem .75rem; border: 2px solid var(--line); border-radius: 4px; background: light-dark(#fff, #1d232a); color: inherit; }
button { cursor: pointer; border-color: var(--accent); color: var(--accent); }
ul { list-style: none; margin: 0; padding: 0; display: grid; gap: .5rem; }
li button { width: 100%; text-align: left; }
.quiet { margin: 1.5rem 0; }
:focus-visible { outline: 3px solid light-dark(#b45309, #ffc46b); outline-offset: 2px; }
`;
