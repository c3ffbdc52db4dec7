import { IconChevronDown } from '@tabler/icons-react';
import { Link, Outlet, useRouterState } from '@tanstack/react-router';
import { useSession } from '../../session.ts';
import { FoldedLinks } from '../../ui/FoldedLinks.tsx';
import { settingsFor } from './settings-pages.ts';

/** The tabs of the settings beside the one that is open. */
export function SettingsLayout() {
  const { member } = useSession();
  const pathname = useRouterState({ select: (state) => state.location.pathname });
  const tabs = settingsFor(member.roles);
  const here = tabs.find(({ to }) => to === pathname);
  return (
    <div className="settings">
      <nav aria-label="Settings" className="settings-tabs">
        <FoldedLinks
          button={
            <>
              <span>
                Settings: <strong>{here?.label}</strong>
              </span>
              <IconChevronDown size={18} aria-hidden className="settings-tabs-arrow" />
            </>
          }
          buttonClass="settings-tabs-button"
          linksClass="settings-tabs-links"
        >
          {tabs.map(({ to, label }) => (
            <Link key={to} to={to} className="settings-tab" activeProps={{ className: 'settings-tab-here' }}>
              {label}
            </Link>
          ))}
        </FoldedLinks>
      </nav>
      <div className="settings-page">
        <Outlet />
      </div>
    </div>
  );
}
