import { createHmac } from 'node:crypto';
import type { ChannelKind } from '../../../shared/domain/channel.ts';
import { type Notice, pathOfNotice } from '../../../shared/domain/notification.ts';
import { wordsOfNotice } from '../../../shared/domain/notification-words.ts';
import type { Language } from '../../../shared/domain/organization-settings.ts';

/** What a channel is told, and by which words. */
export interface Message {
  /** The same for each attempt, so that a program which gets it twice knows. */
  id: string;
  /** Null for a trial message. */
  notice: Notice | null;
  toldAt: Date;
  organizationName: string;
  language: Language;
  /** Where the console is, without a path. */
  origin: string;
}

/** A message as the body of a POST with JSON, which is what all three kinds take. */
export function bodyOf(kind: ChannelKind, message: Message): string {
  switch (kind) {
    case 'slack':
      return JSON.stringify({ text: slackText(message) });
    case 'teams':
      return JSON.stringify(teamsCard(message));
    case 'webhook':
      return JSON.stringify(plainMessage(message));
  }
}

/**
 * Signs a webhook's message as the Standard Webhooks say (version 1.0.0), with HMAC-SHA256 over id, time and body: whoever
 * has the key knows that it is ours, whole, and not an old one sent again.
 *
 * @param key `whsec_` and the key in base64
 */
export function signatureOf(key: string, id: string, at: Date, body: string): Record<string, string> {
  const timestamp = String(Math.floor(at.getTime() / 1000));
  const secret = Buffer.from(key.replace(/^whsec_/, ''), 'base64');
  const signature = createHmac('sha256', secret).update(`${id}.${timestamp}.${body}`).digest('base64');
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': `v1,${signature}` };
}

const trials = {
  en: { title: 'A trial message from Wardline', advice: 'This channel works.', action: 'Open Wardline' },
  es: { title: 'Un mensaje de prueba de Wardline', advice: 'Este canal funciona.', action: 'Abrir Wardline' },
} as const;

function wordsAndLink({ notice, language, origin }: Message) {
  return notice === null
    ? { ...trials[language], link: `${origin}/settings/channels` }
    : { ...wordsOfNotice(notice, language), link: origin + pathOfNotice(notice) };
}

/** Slack's own signs are escaped (its "Formatting text for app surfaces"), so that no name becomes a mention or a link. */
function slackText(message: Message): string {
  const { title, advice, action, link } = wordsAndLink(message);
  return `*${plain(message.organizationName)}*: ${plain(title)}\n${plain(advice)} <${link}|${plain(action).replaceAll('|', ' ')}>`;
}

const plain = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** An adaptive card, as the workflows behind incoming webhooks of Teams take it. */
function teamsCard(message: Message): object {
  const { title, advice, action, link } = wordsAndLink(message);
  return {
    type: 'message',
    attachments: [
      {
        contentType: 'application/vnd.microsoft.card.adaptive',
        content: {
          $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
          type: 'AdaptiveCard',
          version: '1.4',
          body: [
            block(message.organizationName, { isSubtle: true, size: 'Small' }),
            block(title, { weight: 'Bolder', size: 'Medium' }),
            block(advice, {}),
          ],
          actions: [{ type: 'Action.OpenUrl', title: action, url: link }],
        },
      },
    ],
  };
}

const block = (text: string, more: object) => ({ type: 'TextBlock', text: unmarked(text), wrap: true, ...more });

/** A card's text is Markdown: no name becomes a link or an image. */
const unmarked = (text: string): string => text.replaceAll(/[\\[\]()*_`!<>]/g, (sign) => `\\${sign}`);

function plainMessage(message: Message): object {
  const { title, link } = wordsAndLink(message);
  const { id, toldAt, notice } = message;
  return { type: notice?.kind ?? 'trial', timestamp: toldAt.toISOString(), data: { id, title, link, notice } };
}
