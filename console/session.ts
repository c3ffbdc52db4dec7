import { getRouteApi } from '@tanstack/react-router';
import type { Organization } from '../shared/domain/organization.ts';
import { can, type Permission } from '../shared/domain/permission.ts';
import { todayIn } from '../shared/policy/today.ts';
import { z } from '../shared/zod.ts';
import { queryClient } from './trpc.ts';
import { useNow } from './ui/clock.ts';
import { forgetOrganization } from './organization-shown.ts';
import { fetchNotingReach } from './server-reach.ts';

const signedIn = getRouteApi('/signed-in');

/** Who is signed in, in which organization. Only pages below the signed-in route may call it. */
export function useSession() {
  return signedIn.useRouteContext({ select: (context) => context.session });
}

export function useOrganization(): Organization {
  return useSession().organization;
}

/** Today in the organization's time zone, `YYYY-MM-DD`: agreements begin and end on its days. */
export function useToday(): string {
  return todayIn(useOrganization().timeZone, useNow());
}

/** Hides what the member may not do; the server still decides. */
export function useCan(): (permission: Permission) => boolean {
  const { member } = useSession();
  return (permission) => can(member.roles, permission);
}

export type SignIn = { kind: 'signed-in' } | { kind: 'code-needed' } | { kind: 'refused'; because: string };

/** Opens a session cookie with better-auth's own endpoint. Rejects when the server is out of reach. */
export async function signIn(email: string, password: string): Promise<SignIn> {
  const response = await postToAuth('/api/auth/sign-in/email', { email, password });
  if (response.ok) {
    const { next } = SignInAnswer.parse(await response.json());
    if (next === 'code') return { kind: 'code-needed' };
    forgetAll();
    return { kind: 'signed-in' };
  }
  if (response.status === 500) {
    return { kind: 'refused', because: 'The server could not sign you in. Try again in a moment.' };
  }
  return { kind: 'refused', because: await sentenceIn(response) };
}

/** The second step: a code of the authenticator app, or a recovery code. Rejects when the server is out of reach. */
export async function signInWithCode(code: string): Promise<SignIn> {
  const response = await postToAuth('/api/auth/sign-in/code', { code });
  if (!response.ok) return { kind: 'refused', because: await sentenceIn(response) };
  forgetAll();
  return { kind: 'signed-in' };
}

const SignInAnswer = z.object({ next: z.literal('code').optional() });
const Refused = z.object({ message: z.string() });

async function sentenceIn(response: Response): Promise<string> {
  const refused = Refused.safeParse(await response.json().catch(() => null));
  return refused.data?.message ?? 'The server could not sign you in. Try again in a moment.';
}

export async function signOut(): Promise<void> {
  await postToAuth('/api/auth/sign-out', {});
  forgetAll();
}

/** Nothing of one person, or of their organization, is left for the next. */
function forgetAll(): void {
  queryClient.clear();
  forgetOrganization();
}

function postToAuth(path: string, body: object): Promise<Response> {
  return fetchNotingReach(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
}
