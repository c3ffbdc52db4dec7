/**
 * Domains under which anybody can have a mailbox. Compiled by hand in November 2026 from what the named providers offer to new customers;
 * regional providers by country. An address there belongs to a person, not to an organization. Kept as text: page scripts carry it.
 */
const byProvider: Readonly<Record<string, string>> = {
  Google: 'gmail.com googlemail.com',
  Microsoft:
    'outlook.com hotmail.com live.com msn.com passport.com outlook.de outlook.fr outlook.es outlook.it outlook.jp outlook.com.br hotmail.co.uk hotmail.de hotmail.es hotmail.fr hotmail.it hotmail.com.br live.co.uk live.de live.fr live.it live.nl live.com.mx live.ca',
  Yahoo:
    'yahoo.com ymail.com rocketmail.com myyahoo.com yahoo.ca yahoo.co.uk yahoo.co.in yahoo.in yahoo.co.id yahoo.com.au yahoo.com.br yahoo.com.mx yahoo.com.ar yahoo.com.ph yahoo.de yahoo.es yahoo.fr yahoo.it',
  AOL: 'aol.com aim.com love.com aol.co.uk aol.de',
  Apple: 'icloud.com me.com mac.com privaterelay.appleid.com',
  Proton: 'proton.me protonmail.com pm.me protonmail.ch',
  Fastmail: 'fastmail.com fastmail.fm sent.com',
  Zoho: 'zoho.com zohomail.com zohomail.eu',
  Tuta: 'tuta.com tuta.io tutanota.com tutanota.de tutamail.com keemail.me',
  Others:
    'hey.com hushmail.com mailfence.com posteo.de posteo.net mailbox.org runbox.com disroot.org riseup.net duck.com',
  'mail.com and GMX':
    'mail.com email.com gmx.com gmx.net gmx.de gmx.at gmx.ch gmx.us usa.com post.com myself.com consultant.com',
  'United States, from a line at home':
    'comcast.net xfinity.com verizon.net att.net sbcglobal.net bellsouth.net ameritech.net pacbell.net cox.net charter.net spectrum.net earthlink.net juno.com netzero.net optonline.net centurylink.net windstream.net frontier.com roadrunner.com',
  Canada: 'sympatico.ca rogers.com shaw.ca telus.net videotron.ca',
  'United Kingdom and Ireland':
    'btinternet.com sky.com virginmedia.com ntlworld.com talktalk.net blueyonder.co.uk eircom.net',
  Germany: 'web.de t-online.de freenet.de arcor.de online.de 1und1.de',
  France: 'orange.fr wanadoo.fr free.fr sfr.fr laposte.net neuf.fr bbox.fr',
  Spain: 'telefonica.net terra.es',
  'Portugal and Brazil': 'sapo.pt mail.telepac.pt uol.com.br bol.com.br terra.com.br ig.com.br globo.com',
  Italy: 'libero.it virgilio.it tiscali.it alice.it tin.it',
  'Switzerland, Austria, Netherlands, Belgium':
    'bluewin.ch hispeed.ch aon.at chello.at ziggo.nl kpnmail.nl planet.nl xs4all.nl telenet.be skynet.be',
  'Poland, Czechia': 'wp.pl o2.pl onet.pl interia.pl seznam.cz',
  'Russia and Ukraine': 'mail.ru bk.ru inbox.ru list.ru yandex.ru yandex.com ya.ru rambler.ru ukr.net',
  Asia: 'qq.com 163.com 126.com sina.com foxmail.com yeah.net naver.com daum.net hanmail.net rediffmail.com',
  Australia: 'bigpond.com optusnet.com.au',
  'For one use': 'mailinator.com guerrillamail.com 10minutemail.com yopmail.com temp-mail.org maildrop.cc',
};

const domains: ReadonlySet<string> = new Set(Object.values(byProvider).flatMap((list) => list.split(' ')));

/** Can anybody have a mailbox under this domain? `domain` is in small letters. */
export const isPublicMailProvider = (domain: string): boolean => domains.has(domain);
