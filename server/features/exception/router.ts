import {
  AskException,
  EndException,
  Exception,
  ListExceptions,
  SettleException,
} from '../../../shared/domain/exception.ts';
import { pageOf } from '../../../shared/domain/paging.ts';
import { orgProcedure, router } from '../../trpc.ts';
import { listExceptions } from './list.ts';
import { askException, endException, settleException } from './service.ts';

export const exceptionRouter = router({
  list: orgProcedure('exception:read')
    .input(ListExceptions)
    .output(pageOf(Exception))
    .query(({ ctx, input }) => listExceptions(ctx.org, input)),

  ask: orgProcedure('exception:ask')
    .input(AskException)
    .output(Exception)
    .mutation(({ ctx, input }) => askException(ctx.org, input)),

  settle: orgProcedure('exception:settle')
    .input(SettleException)
    .output(Exception)
    .mutation(({ ctx, input }) => settleException(ctx.org, input)),

  end: orgProcedure('exception:end')
    .input(EndException)
    .output(Exception)
    .mutation(({ ctx, input }) => endException(ctx.org, input)),
});
