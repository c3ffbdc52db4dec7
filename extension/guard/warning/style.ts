/** The look of warning and notice. Logical properties, so that it reads from either side; system colours where the member forces them. */
export const style = `
:host { all: initial; }
* { box-sizing: border-box; }
.card {
  --paper: #ffffff; --ink: #1b2530; --soft: #566370; --line: #d5dbe1; --strong: #1c5f7c; --strong-ink: #ffffff; --wash: #eef3f6; --alarm: #9a3412;
  color-scheme: light dark;
  position: fixed; inset: auto; margin: 0; padding: 0;
  inline-size: min(540px, calc(100vw - 24px)); max-inline-size: none; max-block-size: calc(100vh - 24px);
  overflow: auto; overscroll-behavior: contain;
  color: var(--ink); background: var(--paper);
  border: 1px solid var(--line); border-block-start: 4px solid var(--organization, var(--strong)); border-radius: 10px;
  box-shadow: 0 1px 2px rgb(0 0 0 / .12), 0 12px 32px rgb(0 0 0 / .22);
  font: 400 15px/1.45 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; text-align: start; letter-spacing: normal;
}
@media (prefers-color-scheme: dark) {
  .card { --paper: #1d242c; --ink: #eef2f5; --soft: #b0bbc5; --line: #3b4651; --strong: #8ecbe6; --strong-ink: #0d2530; --wash: #2a343e; --alarm: #fdba74; }
}
.card::backdrop { background: transparent; }
.inside { display: grid; gap: 12px; padding: 14px 16px 12px; }
.from { display: flex; align-items: center; gap: 8px; padding-inline-end: 32px; color: var(--soft); font-size: 13px; }
.from::before { content: ""; flex: none; inline-size: 10px; block-size: 10px; border-radius: 50%; background: var(--organization, var(--strong)); forced-color-adjust: none; }
.from bdi { overflow-wrap: anywhere; }
h2 { margin: 0; font-size: 16px; font-weight: 600; line-height: 1.4; overflow-wrap: anywhere; }
p { margin: 0; overflow-wrap: anywhere; }
.evidence { color: var(--soft); font-size: 14px; }
.choices { display: flex; flex-wrap: wrap; gap: 8px; }
button {
  font: inherit; font-size: 14px; cursor: pointer; min-block-size: 36px; padding: 6px 14px; border-radius: 7px;
  color: var(--ink); background: var(--paper); border: 1px solid var(--line); text-align: center;
}
[hidden] { display: none; }
button:hover { background: var(--wash); }
button.safe { color: var(--strong-ink); background: var(--strong); border-color: var(--strong); font-weight: 600; }
button.safe:hover { filter: brightness(1.08); }
button.quiet { min-block-size: 24px; padding: 2px 0; border: 0; background: none; color: var(--soft); font-size: 13px; text-decoration: underline; justify-self: start; }
button.close:not([hidden]) { display: block; }
button.close { position: absolute; inset-block-start: 8px; inset-inline-end: 8px; min-block-size: 32px; inline-size: 32px; padding: 0; border: 0; background: none; color: var(--soft); font-size: 20px; line-height: 1; }
button.close:hover { background: var(--wash); }
:focus-visible { outline: 3px solid var(--strong); outline-offset: 2px; }
fieldset { margin: 0; padding: 0; border: 0; display: grid; gap: 2px; }
legend { padding: 0; margin-block-end: 4px; font-weight: 600; }
label { display: flex; align-items: baseline; gap: 8px; padding-block: 3px; cursor: pointer; }
label.note { display: grid; gap: 4px; cursor: default; font-size: 14px; }
input[type="radio"] { accent-color: var(--strong); margin: 0; inline-size: 16px; block-size: 16px; flex: none; translate: 0 2px; }
textarea { font: inherit; inline-size: 100%; min-block-size: 56px; resize: vertical; padding: 6px 8px; color: inherit; background: var(--paper); border: 1px solid var(--soft); border-radius: 6px; }
.more { display: flex; flex-wrap: wrap; gap: 2px 16px; }
.ask { font-weight: 600; }
.options { display: grid; gap: 6px; }
.options button { text-align: start; }
.options [aria-pressed="true"] { border-color: var(--strong); background: var(--wash); font-weight: 600; }
.explained:empty { display: none; }
.explained { padding: 8px 10px; border-radius: 6px; background: var(--wash); }
h2:focus { outline: none; }
.hint { color: var(--soft); font-size: 13px; }
.alarm { color: var(--alarm); font-size: 14px; font-weight: 600; }
.alarm:empty { display: none; }
.notice { inset-block-end: 16px; inset-inline-end: 16px; inline-size: min(380px, calc(100vw - 32px)); }
.notice .inside { gap: 6px; }
@media (max-width: 380px) { .choices { flex-direction: column; } .choices button { inline-size: 100%; } }
@media (prefers-reduced-motion: no-preference) {
  @keyframes arrive { from { opacity: .9; translate: 0 4px; } }
  .card { animation: arrive .12s ease-out; }
}
@media (forced-colors: active) {
  .card { border: 2px solid CanvasText; }
  button, button.safe { border: 1px solid ButtonText; forced-color-adjust: auto; }
  button.safe { outline: 2px solid Highlight; outline-offset: 1px; }
}
`;
