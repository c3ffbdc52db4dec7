import type { SingleSignOnFailure } from '../shared/domain/identity-provider.ts';

/** What to say, and to do, when a way to the organization's own provider came to nothing. */
export const failureWords: Record<SingleSignOnFailure, string> = {
  off: 'Your organization does not use single sign-on now. Sign in with your password.',
  unreachable: 'Your organization’s identity provider did not answer. Try again in a moment, or use your password.',
  expired: 'It took longer than ten minutes, or began in another browser. Start again here.',
  cancelled: 'You broke off at your organization’s identity provider. Start again when you are ready.',
  refused:
    'Your organization’s identity provider did not confirm who you are. Start again; if it goes on, tell an administrator.',
  clock:
    'The clocks of this server and of your organization’s identity provider are more than a minute apart, so what it says cannot be trusted. Tell an administrator.',
  'no-address':
    'Your organization’s identity provider gave no confirmed e-mail address of yours. Tell an administrator.',
  'foreign-address':
    'Your address at the identity provider is not in your organization’s domains. Tell an administrator.',
  'unknown-person': 'Your organization has not written you down as a member yet. Ask an administrator to add you.',
  'address-taken':
    'There is an account with your address from elsewhere already. Ask an administrator for an invitation, and accept it with that account’s password.',
  'other-person':
    'Somebody else at your identity provider has come in with your address before. Ask an administrator to compare the two.',
  'may-do-more':
    'Your role may do more than whoever set single sign-on up. Use your password, or ask a compliance officer to save its settings once.',
  'too-many-groups':
    'You are in more groups than your identity provider lists. Ask an administrator to have it list fewer.',
  'groups-unread':
    'Your identity provider sent your groups in a form that cannot be read; it must be a list of names. Tell an administrator.',
  elsewhere:
    'You came back from another organization’s identity provider than the one you were sent to. Start again here; if it goes on, tell an administrator.',
  'not-anew':
    'Your organization’s identity provider did not ask you again, or does not say when it did (auth_time). Start again; if it goes on, tell an administrator.',
  'somebody-else':
    'Whoever signed in at your organization’s identity provider is not the person who is signed in here. Start again as yourself.',
  'no-access': 'You have no access to this organization any more. If that is a mistake, ask an administrator.',
};
