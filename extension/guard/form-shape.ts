import type { FormField, FormShape } from '../../shared/forms/form.ts';

const MAX_TEXT = 3_000;
const MAX_FIELDS = 60;
const MAX_LINKS = 30;

/** Reads what a form says and asks for, never what somebody typed. Bounded, since pages may be endless. */
export function formShapeOf(form: Element): FormShape {
  const around =
    form.closest('main, section, dialog, article, [role="main"], [role="dialog"]') ?? form.parentElement ?? form;
  const submit = form.querySelector<HTMLElement>('button[type="submit"], input[type="submit"], button:not([type])');
  return {
    url: location.origin + location.pathname,
    heading: [...around.querySelectorAll('h1, h2, h3, legend')].slice(0, 4).map(words).join(' ').slice(0, 300),
    submitText: submit ? (submit instanceof HTMLInputElement ? submit.value : words(submit)).slice(0, 100) : '',
    text: words(around).slice(0, MAX_TEXT),
    action: form.getAttribute('action')?.split(/[?#]/)[0] ?? '',
    links: [...around.querySelectorAll('a')].slice(0, MAX_LINKS).map((link) => words(link).slice(0, 80)),
    fields: [
      ...form.querySelectorAll<HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement>('input, select, textarea'),
    ]
      .filter((field) => field.type !== 'hidden')
      .slice(0, MAX_FIELDS)
      .map(fieldOf),
  };
}

function fieldOf(field: HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement): FormField {
  return {
    type: field.type,
    name: field.name.slice(0, 80),
    id: field.id.slice(0, 80),
    autocomplete: field.autocomplete,
    label: ([...(field.labels ?? [])].map(words).join(' ') || (field.getAttribute('aria-label') ?? '')).slice(0, 120),
    placeholder: field instanceof HTMLSelectElement ? '' : field.placeholder.slice(0, 120),
  };
}

function words(element: Element): string {
  return (element.textContent ?? '')
    .slice(0, MAX_TEXT * 2)
    .replaceAll(/\s+/g, ' ')
    .trim();
}
