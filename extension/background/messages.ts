import browser, { type Runtime } from 'webextension-polyfill';
import { z } from '../../shared/zod.ts';
import { Refused, type Answer, type Messages } from '../messages.ts';

/** `origin` is sent by both browsers and missing from the polyfill's types. */
export type Sender = Runtime.MessageSender & { origin?: string };

/** How one question is answered: by whom it may be asked, what shape it has, and the answer. */
interface Answering<Name extends keyof Messages> {
  from: 'page' | 'extension' | 'both';
  payload: z.ZodType<Parameters<Messages[Name]> extends [infer Payload] ? Payload : Record<string, never>>;
  answer: (
    payload: Parameters<Messages[Name]> extends [infer Payload] ? Payload : Record<string, never>,
    sender: Sender,
  ) => Promise<ReturnType<Messages[Name]>>;
}

export type Answerings = { [Name in keyof Messages]: Answering<Name> };

/** Answers messages from this extension's own scripts and pages, and from nobody else. */
export function answerMessages(answerings: Answerings): void {
  browser.runtime.onMessage.addListener((message: unknown, from, sendResponse) => {
    const sender: Sender = from;
    const { success, data: question } = Question.safeParse(message);
    if (sender.id !== browser.runtime.id || !success || !isName(question.name, answerings)) sendResponse(notUnderstood);
    else void answered(answerings[question.name], question.payload, sender).then(sendResponse);
    return true;
  });
}

const Question = z.object({ name: z.string(), payload: z.unknown() });

const notUnderstood: Answer<never> = { kind: 'refused', sentence: 'That question was not understood.' };

async function answered<Name extends keyof Messages>(
  answering: Answering<Name>,
  asked: unknown,
  sender: Sender,
): Promise<Answer<ReturnType<Messages[Name]>>> {
  const payload = answering.payload.safeParse(asked);
  if (!payload.success || !mayAsk(answering, sender)) return notUnderstood;
  try {
    return { kind: 'answered', answer: await answering.answer(payload.data, sender) };
  } catch (error) {
    if (error instanceof Refused) return { kind: 'refused', sentence: error.message };
    // Whatever else went wrong is ours; its text could quote anything, so it stays here.
    return { kind: 'refused', sentence: 'Something went wrong in the extension. Reload the page and try again.' };
  }
}

const mayAsk = ({ from }: { from: 'page' | 'extension' | 'both' }, sender: Sender): boolean =>
  from === 'both' || from === kindOf(sender);

/** A page script speaks from a web address, a page of ours from the extension's. */
function kindOf(sender: Sender): 'page' | 'extension' {
  return sender.url?.startsWith(browser.runtime.getURL('')) === true ? 'extension' : 'page';
}

function isName(name: string, answerings: Answerings): name is keyof Messages {
  return Object.hasOwn(answerings, name);
}
