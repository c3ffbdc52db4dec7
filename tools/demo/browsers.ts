import { assignBrowser } from '../../server/features/browser/assign.ts';
import { enrolBrowser } from '../../server/features/browser/enrol.ts';
import { revokeBrowser } from '../../server/features/browser/service.ts';
import { createEnrolmentCode } from '../../server/features/enrolment-code/service.ts';
import { checkPolicy } from '../../server/features/policy/service.ts';
import { browserContextOf } from '../../server/auth/browser-credential.ts';
import { type Clinic, memberIdOf } from './clinic.ts';
import { monthEndsOf } from './figures.ts';
import { REPORTED } from './reports.ts';

const WHOLE_CLINIC = 60;
/** Those at shared places belong to nobody. */
const sharedPlaces = ['Front desk tablet', 'Exam room 3', 'Nurses station', 'Break room PC'];
const CODES_LAST_DAYS = 30;
const versions = ['0.1.0', '0.1.0', '0.1.0', '0.0.9'];

/** Connects the browsers, most of them in the first weeks, and lets a few fall silent. */
export function planBrowsers(clinic: Clinic): void {
  const { timeline, random, people, scale } = clinic;
  const count = Math.max(10, Math.round(WHOLE_CLINIC * scale));
  const owners = people.filter(({ leftDaysAgo, joinedDaysAgo }) => leftDaysAgo === null && joinedDaysAgo >= 0);
  const enrolments = Array.from({ length: count }, (_, index) => {
    const owner = index < count - sharedPlaces.length ? owners[index % owners.length] : undefined;
    const place = sharedPlaces[index - (count - sharedPlaces.length)] ?? 'Spare laptop';
    const isFirefox = random.chance(0.15);
    return {
      label: owner ? `${owner.name}, ${isFirefox ? 'Firefox' : 'Chrome'}` : place,
      kind: isFirefox ? ('firefox' as const) : ('chromium' as const),
      // One that bears a name and is nobody's yet: the console suggests whose it is.
      ownerEmail: owner && index !== 5 ? owner.email : null,
      enrolledDaysAgo: Math.min(348 - (index % 20), owner ? Math.max(1, owner.joinedDaysAgo - 1) : 348),
      lastSeenDaysAgo: index % 17 === 11 ? random.between(8, 40) : 0,
    };
  });
  for (const [index, one] of enrolments.entries()) {
    timeline.on(one.enrolledDaysAgo, 15 + index / 60, () => enrol(clinic, one));
  }
  const [replaced] = enrolments;
  if (!replaced) return;
  timeline.on(150, 17, () => enrol(clinic, { ...replaced, label: 'Old laptop, Chrome', lastSeenDaysAgo: 100 }));
  timeline.on(95, 17, async () => {
    const old = clinic.browsers.find(({ org }) => org.actor.name === 'Old laptop, Chrome');
    if (!old) return;
    await revokeBrowser(clinic.officer, { id: old.org.actor.id, reason: 'The laptop was replaced.' });
    clinic.browsers.splice(clinic.browsers.indexOf(old), 1);
  });
  // Also when a report is made and when days are counted: a clinic that had fallen silent would be told of otherwise.
  for (const days of new Set([300, 250, 200, 150, 100, REPORTED, 60, 41, 20, 7, 0, ...monthEndsOf(timeline)])) {
    timeline.on(days, 13, () => showSignsOfLife(clinic, days));
  }
  for (const one of enrolments.filter(({ lastSeenDaysAgo }) => lastSeenDaysAgo > 0)) {
    timeline.on(one.lastSeenDaysAgo, 13.5, () => showSignsOfLife(clinic, one.lastSeenDaysAgo, one.label));
  }
}

interface Enrolment {
  label: string;
  kind: 'chromium' | 'firefox';
  ownerEmail: string | null;
  enrolledDaysAgo: number;
  lastSeenDaysAgo: number;
}

async function enrol(clinic: Clinic, { label, kind, ownerEmail, lastSeenDaysAgo }: Enrolment): Promise<void> {
  const { db, officer, timeline, random, browsers } = clinic;
  const { now } = timeline;
  const { code } = await createEnrolmentCode(officer, { label, maxUses: 1, validDays: CODES_LAST_DAYS });
  const extensionVersion = random.pick(versions);
  const { credential, bundle } = await enrolBrowser({ db, now }, { code, label, kind, extensionVersion });
  const org = await browserContextOf(db, credential, now);
  if (!org) throw new Error('A browser that was just connected is not known');
  if (ownerEmail !== null) {
    await assignBrowser(officer, { id: org.actor.id, memberId: memberIdOf(clinic, ownerEmail) });
  }
  browsers.push({ org, bundle, lastSeenDaysAgo });
}

/** Browsers ask for the newest policy and say how well they see; those that fell silent before do not. */
async function showSignsOfLife({ browsers, random }: Clinic, daysAgo: number, label?: string): Promise<void> {
  for (const browser of browsers) {
    if (browser.lastSeenDaysAgo > daysAgo || (label !== undefined && browser.org.actor.name !== label)) continue;
    const coverage = { allSites: !random.chance(0.05), privateWindows: random.chance(0.7), waiting: 0, dropped: 0 };
    const check = { extensionVersion: '0.1.0', coverage };
    const answer = await checkPolicy(browser.org, { knownVersion: browser.bundle.version, ...check });
    if (answer.kind === 'unchanged') continue;
    browser.bundle = answer.bundle;
    // It holds the new one from its next check on, which comes within minutes.
    await checkPolicy(browser.org, { knownVersion: browser.bundle.version, ...check });
  }
}
