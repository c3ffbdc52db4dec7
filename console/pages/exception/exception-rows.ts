import { type Exception, exceptionState } from '../../../shared/domain/exception.ts';
import { listOf } from '../../ui/words.ts';
import { dataClassWords } from '../../vendor-words.ts';
import { stateWords } from './exception-words.ts';

/** Exceptions as a file holds them, the headings first; states are those of the day `YYYY-MM-DD`. */
export const exceptionRows = (exceptions: readonly Exception[], today: string) => [
  [
    'Vendor',
    'For whom',
    'For what',
    'State',
    'From',
    'Until',
    'Asked by',
    'Asked',
    'Reason',
    'Answered by',
    'Answered',
    'Because',
    'Ended by',
    'Ended',
    'Ended because',
    'Uses seen',
  ],
  ...exceptions.map((one) => [
    one.vendorName,
    one.groupName ?? 'everyone',
    listOf(one.dataClasses.map((dataClass) => dataClassWords[dataClass])),
    stateWords[exceptionState(one, today)],
    one.startsOn ?? '',
    one.endsOn,
    one.askedByName,
    one.askedAt.toISOString(),
    one.reason,
    one.settledByName ?? '',
    one.settledAt?.toISOString() ?? '',
    one.settledBecause,
    one.endedByName ?? '',
    one.endedAt?.toISOString() ?? '',
    one.endedBecause,
    one.uses,
  ]),
];
