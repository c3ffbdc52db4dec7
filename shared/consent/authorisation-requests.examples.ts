import type { ConsentRequest } from './read-consent.ts';

/** An authorisation request as its provider documents it, with an app of our own making put in, and what must be read from it. */
export interface AuthorisationExample {
  url: string;
  /** The page that documents this form of the request. */
  source: string;
  /** Provider, app, redirect host, scopes (with `+n` for those we don't know), e-mail domain; `null` is "none". */
  read: readonly [
    provider: ConsentRequest['provider'],
    appId: string | null,
    redirectHost: string | null,
    scopes: string,
    accountDomain: string | null,
  ];
}

const google = 'https://developers.google.com/identity/protocols/oauth2/web-server';
const googleApp = 'client_id=481516234200-q1w2e3r4t5y6u7i8o9p0a1s2d3f4g5h6.apps.googleusercontent.com';
const googleId = '481516234200-q1w2e3r4t5y6u7i8o9p0a1s2d3f4g5h6.apps.googleusercontent.com';
const entra = 'https://learn.microsoft.com/en-us/entra/identity-platform/v2-oauth2-auth-code-flow';
const entraApp = 'client_id=8d3f2b1c-55aa-4b0e-9d2f-0c1e2a3b4c5d';
const entraId = '8d3f2b1c-55aa-4b0e-9d2f-0c1e2a3b4c5d';
const github = 'https://docs.github.com/en/apps/oauth-apps/building-oauth-apps/authorizing-oauth-apps';
const slack = 'https://docs.slack.dev/authentication/installing-with-oauth';
const okta = 'https://developer.okta.com/docs/guides/implement-grant-type/authcode/main/';
const back = 'redirect_uri=https%3A%2F%2Fapp.notely.example%2Foauth%2Fcallback&state=Zk3';
const graph = 'https%3A%2F%2Fgraph.microsoft.com%2F';

export const authorisationRequests: readonly AuthorisationExample[] = [
  {
    url: `https://accounts.google.com/o/oauth2/v2/auth?scope=openid%20email%20profile&response_type=code&${back}&${googleApp}`,
    source: google,
    read: ['google', googleId, 'app.notely.example', 'oidc:openid oidc:email oidc:profile', null],
  },
  {
    url: `https://accounts.google.com/o/oauth2/v2/auth?scope=https%3A//www.googleapis.com/auth/drive.metadata.readonly%20https%3A//www.googleapis.com/auth/calendar.readonly&access_type=offline&include_granted_scopes=true&response_type=code&${back}&${googleApp}`,
    source: google,
    read: ['google', googleId, 'app.notely.example', 'google:drive.metadata.readonly google:calendar.readonly', null],
  },
  {
    url: `https://accounts.google.com/o/oauth2/auth?response_type=code&${googleApp}&${back}&scope=https://mail.google.com/+https://www.googleapis.com/auth/contacts&approval_prompt=force`,
    source: 'https://developers.google.com/workspace/gmail/imap/xoauth2-protocol',
    read: ['google', googleId, 'app.notely.example', 'google:mail.google.com google:contacts', null],
  },
  {
    url: `https://accounts.google.com/o/oauth2/v2/auth/oauthchooseaccount?${googleApp}&${back}&response_type=code&scope=https%3A%2F%2Fwww.googleapis.com%2Fauth%2Fgmail.readonly&hd=riverside.example&service=lso&flowName=GeneralOAuthFlow`,
    source: 'https://developers.google.com/identity/openid-connect/openid-connect#hd-param',
    read: ['google', googleId, 'app.notely.example', 'google:gmail.readonly', 'riverside.example'],
  },
  {
    url: `https://accounts.google.com/o/oauth2/v2/auth?gsiwebsdk=3&${googleApp}&scope=https%3A%2F%2Fwww.googleapis.com%2Fauth%2Fdrive.file&redirect_uri=storagerelay%3A%2F%2Fhttps%2Fapp.notely.example%3Fid%3Dauth204&prompt=consent&response_type=token&include_granted_scopes=true&enable_granular_consent=true`,
    source: 'https://developers.google.com/identity/oauth2/web/guides/use-token-model',
    read: ['google', googleId, 'app.notely.example', 'google:drive.file', null],
  },
  {
    url: `https://accounts.google.com/gsi/select?${googleApp}&ux_mode=popup&ui_mode=card&as=x&channel_id=1&origin=https%3A%2F%2Fapp.notely.example`,
    source: 'https://developers.google.com/identity/gsi/web/guides/overview',
    read: ['google', googleId, 'app.notely.example', 'oidc:openid oidc:email oidc:profile', null],
  },
  {
    url: `https://accounts.google.com/signin/oauth/consent?authuser=0&${googleApp}&as=S1&scope=https://www.googleapis.com/auth/spreadsheets&redirect_uri=https://app.notely.example/cb`,
    source: google,
    read: ['google', googleId, 'app.notely.example', 'google:spreadsheets', null],
  },
  {
    url: `https://accounts.google.com/o/oauth2/v2/auth?${googleApp}&redirect_uri=http%3A%2F%2F127.0.0.1%3A9004&response_type=code&scope=email%20https%3A%2F%2Fwww.googleapis.com%2Fauth%2Fcloud-platform&code_challenge=x&code_challenge_method=S256`,
    source: 'https://developers.google.com/identity/protocols/oauth2/native-app',
    read: ['google', googleId, '127.0.0.1', 'oidc:email google:cloud-platform', null],
  },
  {
    url: `https://accounts.google.com/o/oauth2/v2/auth?${googleApp}&${back}&response_type=code&scope=openid+https://www.googleapis.com/auth/admin.directory.user.readonly+https://www.googleapis.com/auth/never.heard.of&login_hint=ana%40riverside.example`,
    source: 'https://developers.google.com/identity/openid-connect/openid-connect#authenticationuriparameters',
    read: [
      'google',
      googleId,
      'app.notely.example',
      'oidc:openid google:admin.directory.user.readonly +1',
      'riverside.example',
    ],
  },
  {
    url: `https://login.microsoftonline.com/common/oauth2/v2.0/authorize?${entraApp}&response_type=code&${back}&response_mode=query&scope=${graph}mail.read&code_challenge=x&code_challenge_method=S256`,
    source: entra,
    read: ['microsoft', entraId, 'app.notely.example', 'microsoft:mail.read', null],
  },
  {
    url: `https://login.microsoftonline.com/organizations/oauth2/v2.0/authorize?${entraApp}&response_type=code%20id_token&${back}&response_mode=form_post&scope=openid%20offline_access%20User.Read&nonce=1&domain_hint=organizations`,
    source: 'https://learn.microsoft.com/en-us/entra/identity-platform/v2-protocols-oidc',
    read: ['microsoft', entraId, 'app.notely.example', 'oidc:openid oidc:offline_access microsoft:user.read', null],
  },
  {
    url: `https://login.microsoftonline.com/consumers/oauth2/v2.0/authorize?${entraApp}&response_type=code&${back}&scope=Files.ReadWrite.All%20Sites.Read.All&prompt=select_account`,
    source: 'https://learn.microsoft.com/en-us/graph/auth-v2-user',
    read: ['microsoft', entraId, 'app.notely.example', 'microsoft:files.readwrite.all microsoft:sites.read.all', null],
  },
  {
    url: `https://login.microsoftonline.com/0f0e0d0c-1111-2222-3333-444455556666/v2.0/adminconsent?${entraApp}&state=12345&redirect_uri=https://app.notely.example/permissions&scope=${graph}calendars.read%20${graph}mail.send`,
    source: 'https://learn.microsoft.com/en-us/entra/identity-platform/v2-admin-consent',
    read: [
      'microsoft',
      entraId,
      'app.notely.example',
      'microsoft:calendars.read microsoft:mail.send microsoft:.default',
      null,
    ],
  },
  {
    url: `https://login.microsoftonline.com/common/adminconsent?${entraApp}&redirect_uri=https%3A%2F%2Fapp.notely.example%2Fconsented`,
    source: 'https://learn.microsoft.com/en-us/entra/identity/enterprise-apps/grant-admin-consent',
    read: ['microsoft', entraId, 'app.notely.example', 'microsoft:.default', null],
  },
  {
    url: `https://login.microsoftonline.com/common/oauth2/authorize?${entraApp}&response_type=code&${back}&resource=https%3A%2F%2Fgraph.microsoft.com`,
    source:
      'https://learn.microsoft.com/en-us/previous-versions/azure/active-directory/azuread-dev/v1-protocols-oauth-code',
    read: ['microsoft', entraId, 'app.notely.example', 'microsoft:.default', null],
  },
  {
    url: `https://login.live.com/oauth20_authorize.srf?${entraApp}&scope=openid+profile+Mail.ReadWrite&response_type=code&${back}&login_hint=ana%40outlook.com`,
    source: 'https://learn.microsoft.com/en-us/onedrive/developer/rest-api/getting-started/msa-oauth',
    read: [
      'microsoft',
      entraId,
      'app.notely.example',
      'oidc:openid oidc:profile microsoft:mail.readwrite',
      'outlook.com',
    ],
  },
  {
    url: `https://login.microsoftonline.us/common/oauth2/v2.0/authorize?${entraApp}&response_type=id_token&${back}&scope=openid%20email&response_mode=fragment&nonce=9`,
    source: 'https://learn.microsoft.com/en-us/entra/identity-platform/authentication-national-cloud',
    read: ['microsoft', entraId, 'app.notely.example', 'oidc:openid oidc:email', null],
  },
  {
    url: `https://login.microsoftonline.com/common/oauth2/v2.0/authorize?${entraApp}&response_type=code&${back}&scope=https%3A%2F%2Fgraph.microsoft.com%2F.default%20offline_access`,
    source: 'https://learn.microsoft.com/en-us/entra/identity-platform/scopes-oidc#the-default-scope',
    read: ['microsoft', entraId, 'app.notely.example', 'microsoft:.default oidc:offline_access', null],
  },
  {
    url: `https://github.com/login/oauth/authorize?client_id=Iv1.8a61f9b3a7aba766&${back}&scope=user:email`,
    source: github,
    read: ['github', 'Iv1.8a61f9b3a7aba766', 'app.notely.example', 'github:user:email', null],
  },
  {
    url: 'https://github.com/login/oauth/authorize?client_id=Ov23liA1b2C3d4E5f6G7&scope=repo%20read%3Aorg%20workflow&allow_signup=false&state=x',
    source: github,
    read: ['github', 'Ov23liA1b2C3d4E5f6G7', null, 'github:repo github:read:org github:workflow', null],
  },
  {
    url: `https://github.com/login/oauth/authorize?client_id=Ov23liA1b2C3d4E5f6G7&${back}&scope=user,gist,security_events`,
    source: 'https://docs.github.com/en/apps/oauth-apps/building-oauth-apps/scopes-for-oauth-apps',
    read: ['github', 'Ov23liA1b2C3d4E5f6G7', 'app.notely.example', 'github:user github:gist +1', null],
  },
  {
    url: `https://github.com/login/oauth/authorize?client_id=Iv23liH8j9K0l1M2n3P4&${back}&prompt=select_account`,
    source:
      'https://docs.github.com/en/apps/creating-github-apps/authenticating-with-a-github-app/generating-a-user-access-token-for-a-github-app',
    read: ['github', 'Iv23liH8j9K0l1M2n3P4', 'app.notely.example', '', null],
  },
  {
    url: `https://slack.com/oauth/v2/authorize?scope=incoming-webhook,commands&client_id=3336676.569200954261&${back}`,
    source: slack,
    read: ['slack', '3336676.569200954261', 'app.notely.example', 'slack:incoming-webhook slack:commands', null],
  },
  {
    url: `https://slack.com/oauth/v2/authorize?client_id=3336676.569200954261&scope=channels:history,files:read&user_scope=search:read,im:history&${back}`,
    source: slack,
    read: [
      'slack',
      '3336676.569200954261',
      'app.notely.example',
      'slack:channels:history slack:files:read slack:search:read slack:im:history',
      null,
    ],
  },
  {
    url: `https://slack.com/openid/connect/authorize?response_type=code&scope=openid%20profile%20email&client_id=3336676.569200954261&${back}&nonce=x`,
    source: 'https://docs.slack.dev/authentication/sign-in-with-slack',
    read: ['slack', '3336676.569200954261', 'app.notely.example', 'oidc:openid oidc:profile oidc:email', null],
  },
  {
    url: `https://riverside.slack.com/oauth/authorize?client_id=3336676.569200954261&scope=identity.basic,identity.email,admin&${back}`,
    source: 'https://docs.slack.dev/legacy/legacy-authentication/legacy-sign-in-with-slack',
    read: ['slack', '3336676.569200954261', 'app.notely.example', 'slack:identity.basic slack:identity.email +1', null],
  },
  {
    url: `https://riverside.okta.com/oauth2/v1/authorize?client_id=0oabucvyc38HLL1ef0h7&response_type=code&scope=openid%20okta.users.read&${back}`,
    source: 'https://developer.okta.com/docs/guides/implement-oauth-for-okta/main/',
    read: ['okta', '0oabucvyc38HLL1ef0h7', 'app.notely.example', 'oidc:openid okta:okta.users.read', null],
  },
  {
    url: `https://riverside.okta.com/oauth2/default/v1/authorize?client_id=0oabucvyc38HLL1ef0h7&response_type=code&scope=openid%20profile%20offline_access&${back}&code_challenge_method=S256&code_challenge=x`,
    source: okta,
    read: ['okta', '0oabucvyc38HLL1ef0h7', 'app.notely.example', 'oidc:openid oidc:profile oidc:offline_access', null],
  },
  {
    url: `https://riverside.oktapreview.com/oauth2/aus1a2b3c4d5e6f7g8h9/v1/authorize?client_id=0oabucvyc38HLL1ef0h7&response_type=id_token%20token&scope=openid&${back}&nonce=4`,
    source: 'https://developer.okta.com/docs/guides/implement-grant-type/implicit/main/',
    read: ['okta', '0oabucvyc38HLL1ef0h7', 'app.notely.example', 'oidc:openid', null],
  },
  {
    url: `https://id.riverside.example/oauth2/default/v1/authorize?client_id=0oabucvyc38HLL1ef0h7&response_type=code&scope=openid%20email&${back}&login_hint=ana@riverside.example`,
    source: 'https://developer.okta.com/docs/guides/custom-url-domain/main/',
    read: ['other', '0oabucvyc38HLL1ef0h7', 'app.notely.example', 'oidc:openid oidc:email', 'riverside.example'],
  },
  {
    url: `https://notely.eu.auth0.com/authorize?client_id=8Yx1&response_type=code&scope=openid%20profile%20email&${back}&connection=google-oauth2`,
    source: 'https://auth0.com/docs/api/authentication/authorization-code-flow/authorize-application',
    read: ['other', '8Yx1', 'app.notely.example', 'oidc:openid oidc:profile oidc:email', null],
  },
  {
    url: `https://sso.riverside.example/realms/clinic/protocol/openid-connect/auth?client_id=notely&${back}&response_mode=query&response_type=code&scope=openid`,
    source: 'https://www.keycloak.org/securing-apps/oidc-layers',
    read: ['other', 'notely', 'app.notely.example', 'oidc:openid', null],
  },
  {
    url: `https://gitlab.com/oauth/authorize?client_id=a1b2&${back}&response_type=code&scope=read_user+read_api`,
    source: 'https://docs.gitlab.com/api/oauth2/',
    read: ['other', 'a1b2', 'app.notely.example', '+2', null],
  },
  {
    url: `https://zoom.us/oauth/authorize?response_type=code&client_id=7lstjK9NTyett_oeXtFiEQ&${back}`,
    source: 'https://developers.zoom.us/docs/integrations/oauth/',
    read: ['other', '7lstjK9NTyett_oeXtFiEQ', 'app.notely.example', '', null],
  },
  {
    url: `https://www.facebook.com/v19.0/dialog/oauth?client_id=112233445566&${back}&scope=email,public_profile`,
    source: 'https://developers.facebook.com/docs/facebook-login/guides/advanced/manual-flow',
    read: ['other', '112233445566', 'app.notely.example', 'oidc:email +1', null],
  },
  {
    url: `https://appleid.apple.com/auth/authorize?client_id=example.notely.web&${back}&response_type=code%20id_token&response_mode=form_post&scope=name%20email`,
    source:
      'https://developer.apple.com/documentation/signinwithapplerestapi/request-an-authorization-to-the-sign-in-with-apple-server',
    read: ['other', 'example.notely.web', 'app.notely.example', 'oidc:email +1', null],
  },
  {
    url: `https://www.linkedin.com/oauth/v2/authorization?response_type=code&client_id=77abc&${back}&scope=openid%20profile%20w_member_social`,
    source: 'https://learn.microsoft.com/en-us/linkedin/shared/authentication/authorization-code-flow',
    read: ['other', '77abc', 'app.notely.example', 'oidc:openid oidc:profile +1', null],
  },
  {
    url: `https://www.dropbox.com/oauth2/authorize?client_id=k2j3&response_type=code&token_access_type=offline&${back}`,
    source: 'https://developers.dropbox.com/oauth-guide',
    read: ['other', 'k2j3', 'app.notely.example', '', null],
  },
  {
    url: 'https://login.bank.example/as/authorization.oauth2?client_id=notely&request_uri=urn%3Aietf%3Aparams%3Aoauth%3Arequest_uri%3A6esc',
    source: 'https://www.rfc-editor.org/rfc/rfc9126#section-4',
    read: ['other', 'notely', null, '', null],
  },
  {
    url: 'https://server.example.com/authorize?response_type=code&client_id=s6BhdRkqt3&state=xyz&redirect_uri=https%3A%2F%2Fclient%2Eexample%2Ecom%2Fcb',
    source: 'https://www.rfc-editor.org/rfc/rfc6749#section-4.1.1',
    read: ['other', 's6BhdRkqt3', 'client.example.com', '', null],
  },
  {
    url: `https://riverside.my.salesforce.com/services/oauth2/authorize?response_type=code&client_id=3MVG9lKcPoNINVB.IPX&${back}&scope=full`,
    source: 'https://help.salesforce.com/s/articleView?id=xcloud.remoteaccess_oauth_web_server_flow.htm',
    read: ['other', '3MVG9lKcPoNINVB.IPX', 'app.notely.example', '+1', null],
  },
  {
    url: 'https://auth.desk.example/oauth2/authorize?client_id=desk&response_type=code&redirect_uri=desk.app%3A%2F%2Fdone&scope=openid',
    source: 'https://www.rfc-editor.org/rfc/rfc8252#section-7.1',
    read: ['other', 'desk', null, 'oidc:openid', null],
  },
];

/** Addresses that look similar and ask nobody for anything, with what they are. */
export const otherAddresses: readonly (readonly [url: string, what: string])[] = [
  [
    'https://accounts.google.com/ServiceLogin?service=mail&continue=https://mail.google.com/',
    'signing in at Google itself',
  ],
  [
    'https://accounts.google.com/v3/signin/identifier?continue=https%3A%2F%2Fmail.google.com&flowName=GlifWebSignIn',
    'the same, a step on',
  ],
  [
    `https://accounts.google.com/o/oauth2/v2/auth?${googleApp}&redirect_uri=https%3A%2F%2Fwww.youtube.com%2Fsignin&response_type=code&scope=email`,
    'Google asking Google',
  ],
  [
    `https://accounts.google.com/o/oauth2/v2/auth?${googleApp}&${back}&response_type=token&scope=email&prompt=none`,
    'a renewal that shows no page',
  ],
  ['https://accounts.google.com/Logout?continue=https://accounts.google.com/', 'signing out'],
  ['https://accounts.google.com/signup/v2/createaccount?flowName=GlifWebSignIn', 'making a Google account'],
  [
    `https://app.notely.example/oauth/callback?code=4%2F0Ab&state=Zk3&scope=email+openid&authuser=0&hd=riverside.example`,
    'the answer',
  ],
  ['https://app.notely.example/oauth/callback?error=access_denied&state=Zk3', 'a refusal'],
  [
    'https://app.notely.example/oauth/authorize?code=abc&client_id=x&redirect_uri=https://y.example',
    'an answer that repeats its question',
  ],
  ['https://oauth2.googleapis.com/token?grant_type=authorization_code&code=x', 'the exchange of a code'],
  [
    `https://login.microsoftonline.com/common/oauth2/v2.0/logout?post_logout_redirect_uri=https://app.notely.example`,
    'signing out',
  ],
  [`https://login.microsoftonline.com/common/oauth2/v2.0/token`, 'the exchange of a code'],
  [
    `https://login.microsoftonline.com/common/oauth2/v2.0/authorize?client_id=4765445b-32c6-49b0-83e6-1d93765276ca&redirect_uri=https%3A%2F%2Fwww.office.com%2Flandingv2&response_type=code%20id_token&scope=openid%20profile`,
    'Microsoft asking Microsoft',
  ],
  [
    `https://login.microsoftonline.com/common/oauth2/authorize?client_id=00000002-0000-0ff1-ce00-000000000000&redirect_uri=https%3A%2F%2Foutlook.office365.com%2Fowa%2F&resource=00000002-0000-0ff1-ce00-000000000000&response_type=code`,
    'Outlook on the web',
  ],
  ['https://login.microsoftonline.com/common/reprocess?ctx=rQIIA', 'a step of signing in'],
  ['https://github.com/login?return_to=%2Frivierside', 'signing in at GitHub itself'],
  ['https://github.com/settings/connections/applications/Iv1.8a61f9b3a7aba766', 'what was granted before'],
  ['https://github.com/search?q=client_id+response_type%3Dcode', 'a search'],
  ['https://github.com/login/oauth/access_token?client_id=x&client_secret=y&code=z', 'the exchange of a code'],
  ['https://slack.com/signin?redir=%2Fmessages', 'signing in at Slack itself'],
  ['https://slack.com/api/oauth.v2.access?client_id=1&code=2', 'the exchange of a code'],
  ['https://app.slack.com/client/T01/C02?client_id=3', 'reading messages'],
  ['https://riverside.okta.com/app/UserHome', 'a start page'],
  ['https://riverside.okta.com/oauth2/v1/logout?id_token_hint=x&client_id=0oa', 'signing out'],
  [
    'https://riverside.okta.com/login/login.htm?fromURI=%2Foauth2%2Fv1%2Fauthorize%2Fredirect',
    'signing in at Okta itself',
  ],
  ['https://notely.eu.auth0.com/v2/logout?client_id=8Yx1&returnTo=https%3A%2F%2Fapp.notely.example', 'signing out'],
  ['https://notely.eu.auth0.com/u/login?state=hKFo2SBX', 'the login page itself'],
  ['https://crm.example/invoices?client_id=4711&status=open', 'a list of invoices'],
  ['https://api.example/export?client_id=12&response_type=json', 'an export'],
  ['https://stats.example/collect?v=1&client_id=555.777&response_type=gif', 'a measurement'],
  [
    'https://docs.example/guide?url=https%3A%2F%2Faccounts.google.com%2Fo%2Foauth2%2Fv2%2Fauth%3Fclient_id%3Dx%26response_type%3Dcode',
    'a guide that quotes one',
  ],
  ['https://docs.example/oauth/authorize', 'a page about it'],
  ['https://shop.example/checkout?client_id=abc&redirect_uri=https%3A%2F%2Fshop.example%2Fdone', 'a checkout'],
  ['https://sso.riverside.example/realms/clinic/protocol/openid-connect/logout?client_id=notely', 'signing out'],
  ['https://forms.example/survey?response_type=multiple&client_id=9', 'a survey'],
  ['https://notely.example/clients/authorize-payment?client_id=77&amount=10', 'a payment'],
  ['about:blank', 'nothing'],
  ['chrome-extension://abc/authorize?client_id=x&response_type=code', 'a page of an extension'],
];
