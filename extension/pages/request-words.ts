import { shownName } from '../../shared/site/site-name.ts';
import type { DataClass } from '../../shared/domain/data-class.ts';
import type { KeptRequest, RequestTerms } from '../messages.ts';

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

const dataWords: Record<DataClass, string> = {
  phi: 'patient information',
  identifiers: 'names and contact details by themselves',
  health: 'health information that says nothing of who it is',
};

/** What may go into a site that was granted, with whose account and on which conditions; empty where nothing limits it. */
export function termsSentence({ mayPutIn, lacksAgreement, accounts, conditions }: RequestTerms): string {
  const isForAll = mayPutIn.length === Object.keys(dataWords).length;
  return [
    isForAll ? '' : limitSentence(mayPutIn),
    lacksAgreement ? 'Patient information only once an agreement covers it.' : '',
    accounts === 'organization' ? 'Use an account of your organization, not one of your own.' : '',
    conditions === '' ? '' : `Conditions: “${conditions}”`,
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

function limitSentence(mayPutIn: readonly DataClass[]): string {
  if (mayPutIn.length === 0) return 'Put in nothing about patients.';
  return `Of what is about patients, put in only ${mayPutIn.map((dataClass) => dataWords[dataClass]).join(' or ')}.`;
}
