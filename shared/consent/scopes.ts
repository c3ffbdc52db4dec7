/** What a scope gives away: who somebody is, something of their own, or data where an organization's information lies. */
export const scopeWeights = ['harmless', 'personal', 'organization'] as const;
export type ScopeWeight = (typeof scopeWeights)[number];

export interface Scope {
  /** Completes "The app …". */
  words: string;
  weight: ScopeWeight;
  /** Where its provider says what it allows. */
  source: string;
}

/** By the provider's own name of the scope: what it lets an app do, and how much that gives away. */
type Meanings = Readonly<Record<string, readonly [words: string, weight: ScopeWeight]>>;

/** https://openid.net/specs/openid-connect-core-1_0.html: the same for every provider. */
const oidc = {
  openid: ['learns which account is yours', 'harmless'],
  profile: ['sees your name and picture', 'harmless'],
  email: ['sees your e-mail address', 'harmless'],
  address: ['sees your postal address', 'personal'],
  phone: ['sees your phone number', 'personal'],
  offline_access: ['keeps its access while you are away', 'personal'],
} satisfies Meanings;

/** Without `https://www.googleapis.com/auth/`; the one that is an address of its own has a name of ours. */
const google = {
  'userinfo.email': ['sees your e-mail address', 'harmless'],
  'userinfo.profile': ['sees your name and picture', 'harmless'],
  'mail.google.com': ['can read, send and delete all your mail', 'organization'],
  'gmail.readonly': ['can read all your mail', 'organization'],
  'gmail.modify': ['can read, write and send your mail', 'organization'],
  'gmail.compose': ['can write drafts and send mail as you', 'organization'],
  'gmail.send': ['can send mail as you', 'organization'],
  'gmail.metadata': ['can see whom you write to and when', 'organization'],
  'gmail.labels': ['can see and change your mail labels', 'personal'],
  'gmail.settings.basic': ['can change your mail settings and filters', 'organization'],
  drive: ['can read, change and delete all your files in Drive', 'organization'],
  'drive.readonly': ['can read all your files in Drive', 'organization'],
  'drive.file': ['can read and change the files in Drive that you open with it', 'organization'],
  'drive.metadata.readonly': ['can see the names of all your files in Drive', 'organization'],
  'drive.appdata': ['keeps its own settings in your Drive', 'harmless'],
  documents: ['can read and change all your documents', 'organization'],
  'documents.readonly': ['can read all your documents', 'organization'],
  spreadsheets: ['can read and change all your spreadsheets', 'organization'],
  'spreadsheets.readonly': ['can read all your spreadsheets', 'organization'],
  presentations: ['can read and change all your presentations', 'organization'],
  calendar: ['can read and change all your calendars', 'organization'],
  'calendar.readonly': ['can read all your calendars', 'organization'],
  'calendar.events': ['can read and change your appointments', 'organization'],
  'calendar.events.readonly': ['can read your appointments', 'organization'],
  contacts: ['can read and change your contacts', 'organization'],
  'contacts.readonly': ['can read your contacts', 'organization'],
  'directory.readonly': ['can read your organization’s directory', 'organization'],
  'admin.directory.user': ['can read and change the accounts of your organization', 'organization'],
  'admin.directory.user.readonly': ['can read the accounts of your organization', 'organization'],
  'meetings.space.readonly': ['can read your meetings and their recordings', 'organization'],
  'chat.messages.readonly': ['can read your chat messages', 'organization'],
  tasks: ['can read and change your tasks', 'personal'],
  'forms.responses.readonly': ['can read the answers to your forms', 'organization'],
  'cloud-platform': ['can use and change everything in your Google Cloud', 'organization'],
  'youtube.readonly': ['can see your YouTube account', 'personal'],
  'fitness.activity.read': ['can read your fitness data', 'personal'],
} satisfies Meanings;

/** Without `https://graph.microsoft.com/`, in small letters. */
const microsoft = {
  'user.read': ['sees your name, e-mail address and picture', 'harmless'],
  'user.readbasic.all': ['can see the names of everybody in your organization', 'organization'],
  'user.read.all': ['can read the profiles of everybody in your organization', 'organization'],
  'directory.read.all': ['can read your organization’s directory', 'organization'],
  'directory.readwrite.all': ['can change your organization’s directory', 'organization'],
  'group.read.all': ['can read all groups that you can see', 'organization'],
  'mail.read': ['can read all your mail', 'organization'],
  'mail.readbasic': ['can see whom you write to and when', 'organization'],
  'mail.readwrite': ['can read, change and delete all your mail', 'organization'],
  'mail.send': ['can send mail as you', 'organization'],
  'mail.read.shared': ['can read mail that others share with you', 'organization'],
  'mailboxsettings.read': ['can see your mail settings', 'personal'],
  'calendars.read': ['can read your calendars', 'organization'],
  'calendars.readwrite': ['can read and change your calendars', 'organization'],
  'contacts.read': ['can read your contacts', 'organization'],
  'files.read': ['can read your files', 'organization'],
  'files.read.all': ['can read all files that you can open', 'organization'],
  'files.readwrite': ['can read and change your files', 'organization'],
  'files.readwrite.all': ['can read and change all files that you can open', 'organization'],
  'sites.read.all': ['can read all SharePoint sites that you can open', 'organization'],
  'sites.readwrite.all': ['can change all SharePoint sites that you can open', 'organization'],
  'notes.read': ['can read your OneNote notebooks', 'organization'],
  'tasks.readwrite': ['can read and change your tasks', 'personal'],
  'chat.read': ['can read your Teams chats', 'organization'],
  'channelmessage.read.all': ['can read messages in your Teams channels', 'organization'],
  'onlinemeetings.read': ['can see your online meetings', 'organization'],
  'onlinemeetingtranscript.read.all': ['can read transcripts of your online meetings', 'organization'],
  'people.read': ['can see whom you work with', 'organization'],
  '.default': ['gets everything that its makers registered', 'organization'],
} satisfies Meanings;

const github = {
  repo: ['can read and change all your repositories, private ones included', 'organization'],
  public_repo: ['can change your public repositories', 'personal'],
  'repo:status': ['can read and set the status of commits', 'organization'],
  'admin:org': ['can manage your organization on GitHub', 'organization'],
  'read:org': ['can see your organizations and teams', 'organization'],
  'admin:repo_hook': ['can manage notifications from your repositories', 'organization'],
  workflow: ['can change your automated workflows', 'organization'],
  'write:packages': ['can publish packages', 'organization'],
  'read:packages': ['can download your packages', 'organization'],
  gist: ['can write gists', 'personal'],
  user: ['can read and change your profile', 'personal'],
  'read:user': ['can read your profile', 'harmless'],
  'user:email': ['sees your e-mail addresses', 'harmless'],
  notifications: ['can read your notifications', 'organization'],
} satisfies Meanings;

const slack = {
  'channels:history': ['can read messages in public channels', 'organization'],
  'groups:history': ['can read messages in private channels', 'organization'],
  'im:history': ['can read direct messages', 'organization'],
  'mpim:history': ['can read group messages', 'organization'],
  'channels:read': ['can see the names of public channels', 'organization'],
  'chat:write': ['can post messages', 'organization'],
  'files:read': ['can read files in your channels', 'organization'],
  'files:write': ['can upload and delete files', 'organization'],
  'search:read': ['can search your messages and files', 'organization'],
  'users:read': ['can see who is in your workspace', 'organization'],
  'users:read.email': ['can see everybody’s e-mail addresses', 'organization'],
  'users.profile:read': ['can read the profiles of people in your workspace', 'organization'],
  'identity.basic': ['sees your name', 'harmless'],
  'identity.email': ['sees your e-mail address', 'harmless'],
  'incoming-webhook': ['can post to one channel', 'organization'],
  commands: ['adds commands to your workspace', 'harmless'],
  'app_mentions:read': ['can read messages that mention it', 'organization'],
} satisfies Meanings;

const okta = {
  'okta.users.read': ['can read the accounts of your organization', 'organization'],
  'okta.users.read.self': ['can read your own account', 'harmless'],
  'okta.users.manage': ['can create and change accounts of your organization', 'organization'],
  'okta.groups.read': ['can read the groups of your organization', 'organization'],
  'okta.apps.read': ['can see which apps your organization uses', 'organization'],
  'okta.logs.read': ['can read who signed in where', 'organization'],
} satisfies Meanings;

export type ScopeFamily = 'oidc' | 'google' | 'microsoft' | 'github' | 'slack' | 'okta';

/** `google:gmail.readonly`: whose scope it is, and its provider's own name for it. */
export type ScopeKey =
  | `oidc:${keyof typeof oidc}`
  | `google:${keyof typeof google}`
  | `microsoft:${keyof typeof microsoft}`
  | `github:${keyof typeof github}`
  | `slack:${keyof typeof slack}`
  | `okta:${keyof typeof okta}`;

const sourceOf: Readonly<Record<ScopeFamily, (name: string) => string>> = {
  oidc: (name) =>
    name === 'offline_access'
      ? 'https://openid.net/specs/openid-connect-core-1_0.html#OfflineAccess'
      : 'https://openid.net/specs/openid-connect-core-1_0.html#ScopeClaims',
  google: () => 'https://developers.google.com/identity/protocols/oauth2/scopes',
  microsoft: (name) =>
    name === '.default'
      ? 'https://learn.microsoft.com/en-us/entra/identity-platform/scopes-oidc#the-default-scope'
      : `https://learn.microsoft.com/en-us/graph/permissions-reference#${name.replaceAll('.', '')}`,
  github: () => 'https://docs.github.com/en/apps/oauth-apps/building-oauth-apps/scopes-for-oauth-apps',
  slack: (name) => `https://docs.slack.dev/reference/scopes/${name.replace(':', '.')}`,
  okta: () => 'https://developer.okta.com/docs/api/oauth2/',
};

function scopesIn(family: ScopeFamily, meanings: Meanings): [string, Scope][] {
  return Object.entries(meanings).map(([name, [words, weight]]) => {
    const key = `${family}:${name}`;
    return [key, { words, weight, source: sourceOf[family](name) }];
  });
}

/** Every scope whose meaning is known here, by its key. */
export const scopes: ReadonlyMap<string, Scope> = new Map([
  ...scopesIn('oidc', oidc),
  ...scopesIn('google', google),
  ...scopesIn('microsoft', microsoft),
  ...scopesIn('github', github),
  ...scopesIn('slack', slack),
  ...scopesIn('okta', okta),
]);

const isScopeKey = (key: string): key is ScopeKey => scopes.has(key);

export const scopeKeys: readonly ScopeKey[] = [...scopes.keys()].filter(isScopeKey);

/** What a scope gives away; one that is not known here counts as the heaviest. */
export function weightOf(key: string): ScopeWeight {
  return scopes.get(key)?.weight ?? 'organization';
}
