import type { Transfer } from './frame.ts';
import type { Place } from './place.ts';

/**
 * Puts a text where a stopped transfer was going, in a way that the page's own framework sees: plain fields get it typed by the
 * browser; anything else is first offered the paste or drop itself, since rich editors read those.
 */
export function insert({ channel, text, place }: Transfer): void {
  restore(place);
  const { editable } = place;
  if (editable instanceof HTMLInputElement || editable instanceof HTMLTextAreaElement) {
    // The browser's own insertion keeps undo and fires what frameworks listen to.
    if (!document.execCommand('insertText', false, text)) replaceSelection(editable, text);
    return;
  }
  const wasTaken = !offer(channel, text, place);
  if (!wasTaken && editable) document.execCommand('insertText', false, text);
}

/** Gives focus and selection back as they were. */
export function restore({ editable, selection, range }: Place): void {
  if (!editable?.isConnected) return;
  editable.focus({ preventScroll: true });
  if (selection && (editable instanceof HTMLInputElement || editable instanceof HTMLTextAreaElement)) {
    editable.setSelectionRange(...selection);
  }
  if (range?.startContainer.isConnected) {
    document.getSelection()?.removeAllRanges();
    document.getSelection()?.addRange(range);
  }
}

/** Offers the page the transfer as an event; its own listeners ignore that we made it. True where nobody took it. */
function offer(channel: Transfer['channel'], text: string, { target, editable, point }: Place): boolean {
  const data = new DataTransfer();
  data.setData('text/plain', text);
  const shared = { bubbles: true, cancelable: true, composed: true };
  const [clientX, clientY] = point ?? [0, 0];
  const event =
    channel === 'paste'
      ? new ClipboardEvent('paste', { ...shared, clipboardData: data })
      : new DragEvent('drop', { ...shared, dataTransfer: data, clientX, clientY });
  const aim = target.isConnected ? target : (editable ?? document.body);
  return aim.dispatchEvent(event);
}

function replaceSelection(field: HTMLInputElement | HTMLTextAreaElement, text: string): void {
  if (field.selectionStart === null) field.value += text; // An e-mail or number field has no selection to replace.
  else field.setRangeText(text, field.selectionStart, field.selectionEnd ?? field.selectionStart, 'end');
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertText', data: text }));
}
