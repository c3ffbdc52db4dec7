import type { PackageStandard } from '../../../shared/domain/course-package.ts';
import { Refusal } from '../../errors.ts';
import { allOf, childrenOf, readXml, textOf, type XmlElement } from './read-xml.ts';

/** What a package says of itself. */
export interface PackageManifest {
  standard: PackageStandard;
  title: string;
  /** The page that it begins with, as a path within the package, with its parameters. */
  launch: string;
  launchData: string;
  /** In percent. */
  passMark: number | null;
  minutes: number | null;
}

const LONGEST_LAUNCH = 2000;

/** Without control characters, which neither the database nor an address takes. Lines stay apart. */
const printable = (text: string): string => text.replaceAll(/[^\P{Cc}\t\n\r]/gu, '');

const refused = (message: string) => new Refusal('BAD_REQUEST', message);

/**
 * Reads imsmanifest.xml (SCORM 1.2 CAM 2.3, SCORM 2004 CAM 3).
 *
 * @param paths what the package holds
 * @throws Refusal BAD_REQUEST where it can't be played here, with the reason
 */
export function readManifest(xml: string, paths: ReadonlySet<string>): PackageManifest {
  const manifest = readXml(xml);
  if (manifest?.name !== 'manifest')
    throw refused('The package’s imsmanifest.xml can’t be read. Export the package again.');
  const item = theItem(manifest);
  const resource = theResource(manifest, item);
  const launch = printable(launchOf(manifest, resource, item));
  if (launch.length > LONGEST_LAUNCH)
    throw refused('The address of the page that the package begins with is too long.');
  const path = decoded(launch.replace(/[?#].*$/, ''));
  if (path === null || !paths.has(path))
    throw refused('The page that the package begins with isn’t in it. Export the package again.');
  const [organization] = allOf(manifest, 'organization');
  return {
    standard: standardOf(manifest, xml),
    title: printable(textOf(childrenOf(organization, 'title')[0]) || textOf(childrenOf(item, 'title')[0])).slice(
      0,
      120,
    ),
    launch,
    launchData: printable(textOf(childrenOf(item, 'datafromlms')[0])).slice(0, 4096),
    passMark: passMarkOf(item),
    minutes: minutesOf(manifest),
  };
}

/** The one lesson of the package; a package that names none has one resource that stands for itself. */
function theItem(manifest: XmlElement): XmlElement | undefined {
  const [organizations] = childrenOf(manifest, 'organizations');
  const all = childrenOf(organizations, 'organization');
  const chosen = organizations?.attributes.get('default');
  const organization = all.find(({ attributes }) => attributes.get('identifier') === chosen) ?? all[0];
  const items = allOf(organization, 'item').filter(({ attributes }) => attributes.has('identifierref'));
  if (items.length > 1)
    throw refused(
      `This package holds ${items.length} lessons that are launched one by one. Wardline plays packages of one lesson: export each as a package of its own.`,
    );
  return items[0];
}

function theResource(manifest: XmlElement, item: XmlElement | undefined): XmlElement {
  const resources = allOf(manifest, 'resource');
  const wanted = item?.attributes.get('identifierref');
  const lessons = resources.filter(({ attributes }) => attributes.get('scormtype')?.toLowerCase() === 'sco');
  const resource =
    wanted === undefined
      ? lessons.length === 1
        ? lessons[0]
        : undefined
      : resources.find(({ attributes }) => attributes.get('identifier') === wanted);
  if (!resource?.attributes.has('href')) throw refused('The package doesn’t say which page it begins with.');
  if (resource.attributes.get('scormtype')?.toLowerCase() !== 'sco')
    throw refused('This package reports nothing of who finished it (it has no SCO), so it can’t be a course here.');
  return resource;
}

function launchOf(manifest: XmlElement, resource: XmlElement, item: XmlElement | undefined): string {
  const [resources] = childrenOf(manifest, 'resources');
  const base = [manifest, resources, resource].map((element) => element?.attributes.get('base') ?? '').join('');
  const address = base + (resource.attributes.get('href') ?? '').replaceAll('\\', '/');
  if (/^(?:[a-z][a-z0-9+.-]*:|\/)/i.test(address) || address.split(/[/?#]/).includes('..'))
    throw refused(
      'The package begins with a page that lies elsewhere. Wardline plays packages that hold all they show.',
    );
  const parameters = item?.attributes.get('parameters') ?? '';
  if (parameters === '') return address;
  // SCORM 2004 CAM 3.4.1.5: whichever sign it begins with, it is joined to what the address has already.
  const more = parameters.replace(/^[?&]/, '');
  return more.startsWith('#') ? address + more : `${address}${address.includes('?') ? '&' : '?'}${more}`;
}

function standardOf(manifest: XmlElement, xml: string): PackageStandard {
  const [version] = allOf(childrenOf(manifest, 'metadata')[0], 'schemaversion');
  const says = textOf(version);
  if (says.startsWith('1.2')) return '1.2';
  if (/2004|1\.3/.test(says)) return '2004';
  return /adlcp_v1p3/.test(xml) ? '2004' : '1.2';
}

function passMarkOf(item: XmlElement | undefined): number | null {
  const mastery = textOf(childrenOf(item, 'masteryscore')[0]);
  if (mastery !== '') return percent(Number(mastery));
  const [primary] = allOf(item, 'primaryobjective');
  if (primary?.attributes.get('satisfiedbymeasure') !== 'true') return null;
  const measure = textOf(childrenOf(primary, 'minnormalizedmeasure')[0]);
  return measure === '' ? 100 : percent(Number(measure) * 100);
}

const percent = (value: number): number | null => (value >= 0 && value <= 100 ? Math.round(value) : null);

/** LOM 5.9, typical learning time: `PT30M`, or `00:30:00` in SCORM 1.2. */
function minutesOf(manifest: XmlElement): number | null {
  const [typical] = allOf(manifest, 'typicallearningtime');
  const says = textOf(allOf(typical, 'duration')[0]) || textOf(allOf(typical, 'datetime')[0]);
  const [, hours = '0', minutes = '0'] =
    /^PT(?:(\d{1,3})H)?(?:(\d{1,3})M)?/.exec(says) ?? /^(\d{1,3}):(\d{2})(?::|$)/.exec(says) ?? [];
  const sum = Number(hours) * 60 + Number(minutes);
  return sum >= 1 && sum <= 480 ? sum : null;
}

function decoded(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null; // Not percent-encoded as it says: no file has such a name.
  }
}
