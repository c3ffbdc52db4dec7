import type { FormField } from './field-kind.ts';

/** A form as the extension reads it from a page: what it says and asks for, never what somebody typed. */
export interface FormShape {
  /** Address of the page with its query string; empty where unknown. It is read here and goes nowhere. */
  url: string;
  title: string;
  /** The headings closest to the form: in it, or else right before it. */
  heading: string;
  /** Words on the button that sends it. */
  submitText: string;
  /** Words on its other buttons. */
  buttons: readonly string[];
  /** Words of the form, at most a thousand or so characters. */
  text: string;
  /** Words around the form that speak of no other. */
  around: string;
  action: string;
  /** Id, name and class of the form and of what it stands in. */
  names: string;
  /** Words of the links in and right beside the form. */
  links: readonly string[];
  fields: readonly FormField[];
  /** Part of the page that it stands in. */
  place: 'dialog' | 'header' | 'footer' | 'aside' | 'main';
  isShown: boolean;
  /** Forms on the page with a password field, this one included. */
  passwordForms: number;
  /** True where no form of the page has more fields. */
  isLargest: boolean;
}
