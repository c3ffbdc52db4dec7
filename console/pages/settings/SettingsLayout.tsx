import { Link, Outlet } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useSession } from '../../session.ts';
import { settingsFor } from './settings-pages.ts';

/** The tabs of the settings beside the one that is open. */
export function SettingsLayout() {
  const { member } = useSession();
  const tabs = useRef<HTMLElement>(null);
  // On narrow screens the tabs are a row that scrolls sideways, and the open one may be beyond its edge.
  useEffect(() => {
    tabs.current?.querySelector('[aria-current="page"]')?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, []);
  return (
    <div className="settings">
      <nav aria-label="Settings" className="settings-tabs" ref={tabs}>
        {settingsFor(member.roles).map(({ to, label }) => (
          <Link key={to} to={to} className="settings-tab" activeProps={{ className: 'settings-tab-here' }}>
            {label}
          </Link>
        ))}
      </nav>
      <div className="settings-page">
        <Outlet />
      </div>
    </div>
  );
}
