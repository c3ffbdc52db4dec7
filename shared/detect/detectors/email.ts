import { defineDetector } from '../detector.ts';

// A mailbox that a team reads says nothing about a person.
const shared =
  /^(?:info|support|help|helpdesk|contact|sales|billing|admin|office|no-?reply|do-?not-?reply|newsletter|news|hello|team|hr|jobs|careers|press|privacy|security|abuse|postmaster|webmaster|feedback|service|customerservice|frontdesk|reception|records|referrals|scheduling|appointments|it|legal|compliance|marketing|events|git)@/i;

export const email = defineDetector({
  id: 'email',
  title: 'an e-mail address',
  placeholder: 'EMAIL',
  kind: 'identifier',
  basis: '45 CFR 164.514(b)(2)(i)(F)',
  hints: [],
  needsHint: false,
  pattern: /(?<![A-Za-z0-9._%+-])[A-Za-z0-9._%+-]{1,64}@(?:[A-Za-z0-9-]{1,63}\.){1,8}[A-Za-z]{2,24}(?![A-Za-z0-9-])/g,
  isValid: (found) => !shared.test(found),
});
