import type { Page } from 'puppeteer-core';
import type { VendorRecord } from '../../shared/domain/vendor.ts';
import type { TestBrowser } from './browsers.ts';
import { click, waitForText } from './controls.ts';
import { type Client, clinic } from './officer.ts';
import type { ServerProcess } from './server-process.ts';

/** Connects the browser with a fresh code, as its person would: the console's page, then the extension's own. */
export async function connectBrowser(browser: TestBrowser, server: ServerProcess, officer: Client): Promise<void> {
  const { code } = await officer.enrolmentCode.create.mutate({ label: 'Front desk', maxUses: 10, validDays: 7 });
  const page = await browser.open(`${server.origin}/connect#${code}`);
  const own = await confirmConnection(browser);
  await own.close();
  await page.close();
}

/** On the page that the extension opened: sees whose organization it is, and confirms. */
export async function confirmConnection(browser: TestBrowser): Promise<Page> {
  const own = await browser.extensionPage('welcome.html#connect');
  await own.bringToFront();
  await click(own, 'Continue');
  await click(own, `Connect to ${clinic.organizationName}`);
  await waitForText(own, `Connected to ${clinic.organizationName}`);
  return own;
}

/** A vendor that may have patient information: approved, with a BAA in force. */
export async function coverVendor(officer: Client, name: string, site: string): Promise<VendorRecord> {
  const vendor = await officer.vendor.create.mutate({ name, purpose: 'Writes notes', ownerId: null, sites: [site] });
  await officer.approval.decide.mutate({
    vendorId: vendor.id,
    ruling: 'approved',
    dataClasses: ['phi', 'identifiers', 'health'],
    conditions: '',
    reason: 'Reviewed',
    reviewDueOn: null,
  });
  return officer.baa.record.mutate({
    vendorId: vendor.id,
    counterparty: `${name}, Inc.`,
    signedOn: '2026-01-01',
    effectiveOn: '2026-01-01',
    expiresOn: null,
  });
}
