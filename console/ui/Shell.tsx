import { Avatar, Menu, UnstyledButton, useMantineColorScheme } from '@mantine/core';
import {
  IconBell,
  IconBuilding,
  IconBuildings,
  IconChevronDown,
  IconDots,
  IconLogout,
  IconUser,
} from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link, Outlet, useNavigate, useRouter, useRouterState } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { MOST_COUNTED } from '../../shared/domain/finding.ts';
import { destinations } from '../destinations.ts';
import { readsReportFirst } from '../home.ts';
import { signOut, useCan, useSession } from '../session.ts';
import { trpc } from '../trpc.ts';
import { ConfirmationNotice } from './ConfirmationNotice.tsx';
import { ConfirmItIsYou } from './ConfirmItIsYou.tsx';
import { FoldedLinks } from './FoldedLinks.tsx';
import { Logo } from './Logo.tsx';
import { OrganizationLeftNotice } from './OrganizationLeftNotice.tsx';
import { usePaper } from './paper.ts';
import { Palette, PaletteButton } from './palette/Palette.tsx';
import { ReachNotice } from './ReachNotice.tsx';
import { SecondFactorNotice } from './SecondFactorNotice.tsx';
import { sentenceOf } from './sentence-of.ts';
import { countedOf, countOf } from './words.ts';

type Destination = (typeof destinations)[number];

/** So many stand side by side under a thumb; where there are more, the rest unfolds from the last place. */
const MOST_SIDE_BY_SIDE = 5;

/** Which pages are read from which. */
const pagesBelow: Readonly<Record<Destination['to'], readonly string[]>> = {
  '/': [],
  '/findings': ['/findings/'],
  '/discovered': ['/discovered/', '/catalog'],
  '/vendors': ['/vendors/', '/conditions', '/exceptions', '/safeguard-checks', '/questionnaires'],
  '/people': ['/people/'],
  '/training': ['/training/', '/my/team'],
  '/courses': ['/courses/'],
  '/my/training': ['/my/training/'],
  '/completions': ['/completions/'],
  '/needs-assessment': ['/needs-assessment/'],
  '/browsers': [],
  '/policy': [],
  '/detection': [],
  '/report': ['/gaps', '/organizations', '/report/', '/reports'],
  '/audit': [],
  '/test-a-text': [],
  '/settings': ['/settings/', '/accounts'],
};

/** What stands indented below Training: the same room, seen from its courses, its records and its officials. */
const partsOfTraining: ReadonlySet<Destination['to']> = new Set(['/courses', '/completions', '/needs-assessment']);

/** Everything around a signed-in page. */
export function Shell() {
  const { organization, isSample } = useSession();
  useFocusOnNavigation();
  useReturnToSignIn();
  usePaper({ ...organization, isSample });

  return (
    <div className="shell">
      <a className="shell-skip" href="#content">
        Skip to content
      </a>
      <nav aria-label="Main" className="shell-side">
        <Link to="/home" className="shell-brand">
          <Logo />
          <span className="shell-brand-words">
            <strong>{organization.name}</strong>
            <span>Wardline</span>
            {isSample && <span className="shell-sample">Sample data</span>}
          </span>
        </Link>
        <PaletteButton />
        <Destinations />
        <Bell />
        <MemberMenu />
      </nav>
      <div className="shell-page">
        <ReachNotice />
        <OrganizationLeftNotice />
        <ConfirmationNotice />
        <SecondFactorNotice />
        <main id="content" tabIndex={-1} className="shell-content">
          <Outlet />
        </main>
      </div>
      <Palette />
      <ConfirmItIsYou />
    </div>
  );
}

function Destinations() {
  const can = useCan();
  const pathname = useRouterState({ select: (state) => state.location.pathname });
  const { data: counts } = useQuery({
    ...trpc.inbox.count.queryOptions(),
    enabled: can('vendor:read'),
    refetchInterval: 15_000,
  });

  const { member } = useSession();
  const permitted = destinations.filter(({ permission }) => can(permission));
  const own = readsReportFirst(member.roles)
    ? permitted.toSorted((a, b) => Number(b.to === '/report') - Number(a.to === '/report'))
    : permitted;
  if (own.length === 0) return null;
  const isHere = ({ to }: Destination) => pathname === to || pagesBelow[to].some((path) => pathname.startsWith(path));
  const linkTo = (destination: Destination) => (
    <DestinationLink
      key={destination.to}
      destination={destination}
      isHere={isHere(destination)}
      waiting={destination.to === '/' ? (counts?.waiting ?? 0) : 0}
    />
  );
  const inTheOpen = own.length > MOST_SIDE_BY_SIDE ? own.slice(0, MOST_SIDE_BY_SIDE - 1) : own;
  const rest = own.slice(inTheOpen.length);

  return (
    <div className="shell-nav">
      {inTheOpen.map(linkTo)}
      {rest.length > 0 && (
        <FoldedLinks
          button={
            <>
              <IconDots size={20} stroke={1.75} aria-hidden />
              <span>More</span>
            </>
          }
          buttonClass={`shell-link${rest.some(isHere) ? ' shell-link-here' : ''}`}
          linksClass="shell-rest"
        >
          {rest.map(linkTo)}
        </FoldedLinks>
      )}
    </div>
  );
}

function DestinationLink({
  destination: { to, label, icon: Icon },
  isHere,
  waiting,
}: {
  destination: Destination;
  isHere: boolean;
  /** How many things wait there. */
  waiting: number;
}) {
  const hasMore = waiting > MOST_COUNTED;
  const shown = Math.min(waiting, MOST_COUNTED);
  return (
    <Link
      to={to}
      className={`shell-link${isHere ? ' shell-link-here' : ''}${partsOfTraining.has(to) ? ' shell-link-part' : ''}`}
      activeOptions={{ exact: to === '/' }}
      aria-describedby={waiting > 0 ? 'inbox-count' : undefined}
    >
      <Icon size={20} stroke={1.75} aria-hidden />
      <span>{label}</span>
      {/* Described rather than named: the link is called Inbox, however many wait. */}
      {waiting > 0 && (
        <span
          className="shell-count"
          id="inbox-count"
          aria-hidden
          title={`${countedOf(shown, hasMore, 'thing waits', 'things wait')} for you`}
        >
          {shown.toLocaleString()}
          {hasMore && '+'}
        </span>
      )}
    </Link>
  );
}

/** What the member was told and has not read. */
function Bell() {
  const pathname = useRouterState({ select: (state) => state.location.pathname });
  const { data } = useQuery({ ...trpc.notification.waiting.queryOptions(), refetchInterval: 15_000 });
  const waiting = data?.waiting ?? 0;
  return (
    <Link
      to="/notifications"
      className={`shell-link shell-bell${pathname === '/notifications' ? ' shell-link-here' : ''}`}
      aria-describedby={waiting > 0 ? 'bell-count' : undefined}
    >
      <IconBell size={20} stroke={1.75} aria-hidden />
      <span className="shell-bell-name">Notifications</span>
      {waiting > 0 && (
        <span className="shell-count" id="bell-count" aria-hidden title={`${countOf(waiting, 'notification')} unread`}>
          {waiting}
        </span>
      )}
    </Link>
  );
}

const colorSchemes = [
  { value: 'auto', label: 'Like this device' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
] as const;

function MemberMenu() {
  const { member } = useSession();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const navigate = useNavigate();
  const [refusal, setRefusal] = useState<string | null>(null);

  const leave = async () => {
    try {
      await signOut();
      await navigate({ to: '/sign-in', search: {} });
    } catch (error) {
      setRefusal(sentenceOf(error));
    }
  };

  return (
    <Menu position="top-start" width={240} shadow="md" withinPortal>
      <Menu.Target>
        <UnstyledButton className="shell-member">
          <Avatar size={28} radius="xl" color="ward" name={member.name} alt="" aria-hidden />
          <span className="shell-member-name">{member.name}</span>
          <span className="wl-visually-hidden">: appearance and sign-out</span>
          <IconChevronDown size={16} aria-hidden />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{member.email}</Menu.Label>
        <Menu.Item component={Link} to="/me" leftSection={<IconUser size={16} aria-hidden />}>
          Your account
        </Menu.Item>
        <OtherOrganizations onRefused={setRefusal} />
        <Menu.Divider />
        <Menu.Label>Appearance</Menu.Label>
        <Menu.RadioGroup value={colorScheme}>
          {colorSchemes.map(({ value, label }) => (
            <Menu.RadioItem key={value} value={value} onChange={() => setColorScheme(value)}>
              {label}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
        <Menu.Divider />
        <Menu.Item
          leftSection={<IconLogout size={16} aria-hidden />}
          closeMenuOnClick={false}
          onClick={() => void leave()}
        >
          Sign out
        </Menu.Item>
        {refusal && <Menu.Label role="alert">{refusal}</Menu.Label>}
      </Menu.Dropdown>
    </Menu>
  );
}

/** A menu of so many is still looked through; whoever reads their reports finds the others, and searches them, a press away. */
const MOST_IN_MENU = 12;

/** The other organizations of the same person. Everything on the page is the present one's, so the console starts anew. */
function OtherOrganizations({ onRefused }: { onRefused: (sentence: string) => void }) {
  const can = useCan();
  const { data: own } = useQuery({ ...trpc.session.organizations.queryOptions(), staleTime: 60_000 });
  const switchTo = useMutation({
    ...trpc.session.switchTo.mutationOptions(),
    onSuccess: () => location.assign('/home'),
    onError: (error) => onRefused(sentenceOf(error)),
  });
  const others = own?.filter(({ isActive }) => !isActive) ?? [];
  if (others.length === 0) return null;
  const shown = can('report:read') ? others.slice(0, MOST_IN_MENU) : others;
  return (
    <>
      <Menu.Divider />
      <Menu.Label>Go to another organization</Menu.Label>
      {shown.map(({ id, name }) => (
        <Menu.Item
          key={id}
          leftSection={<IconBuilding size={16} aria-hidden />}
          closeMenuOnClick={false}
          onClick={() => switchTo.mutate({ id })}
        >
          {name}
        </Menu.Item>
      ))}
      {can('report:read') && (
        <Menu.Item component={Link} to="/organizations" leftSection={<IconBuildings size={16} aria-hidden />}>
          All of them, the worst first
        </Menu.Item>
      )}
    </>
  );
}

/** After navigation the heading of the new page has the focus, as after a real page load. */
function useFocusOnNavigation() {
  const pathname = useRouterState({ select: (state) => state.resolvedLocation?.pathname });
  const previous = useRef<string | undefined>(undefined);
  useEffect(() => {
    if (pathname && previous.current && previous.current !== pathname) {
      const place = document.querySelector<HTMLElement>('#content h1') ?? document.getElementById('content');
      // A dialog that the page opened at once keeps the focus it took.
      if (!document.querySelector('[role="dialog"]')) place?.focus({ preventScroll: true });
    }
    previous.current = pathname;
  }, [pathname]);
}

/** When the session ends while a page is open, the route is checked again; it leads to sign-in and back. */
function useReturnToSignIn() {
  const router = useRouter();
  const { data: session } = useQuery({ ...trpc.session.current.queryOptions(), staleTime: Infinity });
  useEffect(() => {
    if (session === null) void router.invalidate();
  }, [session, router]);
}
