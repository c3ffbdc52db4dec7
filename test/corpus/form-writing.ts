import type { FormField } from '../../shared/forms/field-kind.ts';
import type { FormShape } from '../../shared/forms/form-shape.ts';

const blank: FormShape = {
  url: '',
  title: '',
  heading: '',
  submitText: '',
  buttons: [],
  text: '',
  around: '',
  action: '',
  names: '',
  links: [],
  fields: [],
  place: 'main',
  isShown: true,
  passwordForms: 0,
  isLargest: true,
};

/** A field as `type`, `type:name`, `type:name:label` or `type:name:label:autocomplete`. */
export function field(written: string): FormField {
  const [type = 'text', name = type, label = '', autocomplete = ''] = written.split(':');
  return { type, name, id: '', autocomplete, label, placeholder: '' };
}

/** The shape that a form so written has; it says what its heading, fields, button and links say, where it is given no other text. */
export function shape({ fields = [], ...more }: Written): FormShape {
  const read = fields.map(field);
  return {
    ...blank,
    passwordForms: read.some(({ type }) => type === 'password') ? 1 : 0,
    text: [more.heading, ...read.map(({ label }) => label), more.submitText, ...(more.links ?? [])]
      .filter(Boolean)
      .join(' '),
    ...more,
    fields: read,
  };
}

/** What a written form says; the rest of it is blank. */
export type Written = Partial<Omit<FormShape, 'fields'>> & { fields?: readonly string[] };
