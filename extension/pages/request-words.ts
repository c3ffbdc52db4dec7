import { shownName } from '../../shared/site/site-name.ts';
import type { KeptRequest } from '../messages.ts';

/** How one of the member's own requests stands, in a sentence. */
export function requestSentence({ site, state, answer, isHeldUp }: KeptRequest): string {
  const said = answer === '' ? '' : ` “${answer}”`;
  switch (state) {
    case 'unsent':
      return `${shownName(site)}: ${isHeldUp ? 'couldn’t be sent yet. It is kept here and tried again.' : 'waits to be sent.'}`;
    case 'not-taken':
      return `${shownName(site)}: couldn’t be taken as it is.${said} You can ask again in other words.`;
    case 'open':
      return `${shownName(site)}: not answered yet.`;
    case 'granted':
      return `${shownName(site)}: granted.${said}`;
    case 'refused':
      return `${shownName(site)}: refused.${said} You can ask again with a new purpose.`;
  }
}
