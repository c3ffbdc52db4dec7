/** Brings the focus to the page's heading, as after navigation, when the pressed button is about to go. */
export const focusHeading = (): void => document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
