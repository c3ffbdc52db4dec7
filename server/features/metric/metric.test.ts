import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { systemContextOf } from '../../auth/system.ts';
import { metricIds } from '../../../shared/domain/metric.ts';
import { createWorld, type World } from '../../../test/support/world.ts';
import { countDay } from './count-day.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.close());

describe('what leadership is told', () => {
  test('of an organization that has just begun is what nobody knows yet, never that all is well', async () => {
    const clinic = await world.organization();
    const { figures, before } = await clinic.officer.metric.view({});
    expect(figures.metrics.map(({ id }) => id)).toEqual([...metricIds]);
    const valueOf = (id: string) => figures.metrics.find((metric) => metric.id === id)?.value;
    expect(valueOf('exposures')).toBeNull();
    expect(valueOf('vendors-covered')).toBeNull();
    expect(valueOf('browsers-covered')).toBeNull();
    expect(valueOf('browsers-silent')).toBeNull();
    expect(valueOf('vendors-missing')).toBe(0);
    expect(before).toBeNull();
    await countDay(systemContextOf(world.db, clinic.id, 'count-metrics', world.clock.now));
    await countDay(systemContextOf(world.db, clinic.id, 'count-metrics', world.clock.now));
  });
});
