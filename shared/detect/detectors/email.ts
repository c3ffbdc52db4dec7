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
  pattern: /@/g,
  *find(text) {
    for (let at = text.indexOf('@'); at !== -1; at = text.indexOf('@', at + 1)) {
      let start = at;
      while (at - start <= longestMailbox && isMailboxCharacter(text.charCodeAt(start - 1))) start--;
      if (start === at || at - start > longestMailbox) continue;
      domain.lastIndex = at + 1;
      if (domain.test(text) && !shared.test(text.slice(start, at + 1)))
        yield { start, end: domain.lastIndex, confidence: 'high' };
    }
  },
});

const longestMailbox = 64;
const domain = /(?:[A-Za-z0-9-]{1,63}\.){1,8}[A-Za-z]{2,24}(?![A-Za-z0-9-])/y;

function isMailboxCharacter(code: number): boolean {
  // Digits and capitals and small letters, then . _ % + -
  return (
    (code >= 48 && code <= 57) ||
    (code >= 65 && code <= 90) ||
    (code >= 97 && code <= 122) ||
    code === 46 ||
    code === 95 ||
    code === 37 ||
    code === 43 ||
    code === 45
  );
}
