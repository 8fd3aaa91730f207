import type { Contract, EndpointName } from '#contract/contract.ts';
import { assessmentRoom } from './assessment/assessment-room.ts';
import type { Clock } from './base/clock.ts';
import { careRoom } from './care/care-room.ts';
import { clientRoom } from './client/client-room.ts';
import { diaryRoom } from './diary/diary-room.ts';
import { directoryRoom } from './directory/directory-room.ts';
import type { Handler, WritingHandler } from './http/handler.ts';
import type { Desk } from './identity/desk.ts';
import { homeRoom } from './home/home-room.ts';
import { identityRooms } from './identity/identity-rooms.ts';
import { intakeRoom } from './intake/intake-room.ts';
import { ledgerRoom } from './ledger/ledger-room.ts';
import { noteRoom } from './note/note-room.ts';
import { courseEndpoints } from './outcome/course-endpoints.ts';
import { giftOrderEndpoints } from './payment/gift-orders.ts';
import { myMoneyEndpoints } from './payment/my-money.ts';
import { paymentRoom } from './payment/payment-room.ts';
import type { Till } from './payment/till.ts';
import { answerEndpoint } from './outcome/answer-endpoint.ts';
import { courseRoom } from './plan/course-room.ts';
import { undoRoom } from './scheduling/undo-change.ts';
import { practiceRoom } from './practice/practice-room.ts';
import { questionsRoom } from './questions/questions-room.ts';
import { registryRoom } from './registry/registry-room.ts';
import { requestsRoom } from './requests/requests-room.ts';
import { schedulingRoom } from './scheduling/scheduling-room.ts';
import { screeningRoom } from './screening/screening-room.ts';
import { sessionRoom } from './session/session-room.ts';
import { siteRoom } from './site/site-room.ts';

export type Routes = {
  readonly [Name in EndpointName]: Handler<Contract[Name]> | WritingHandler<Contract[Name]>;
};

type RoutesOptions = Pick<Till, 'provider'> & {
  readonly clock: Clock;
  readonly demo: boolean;
  readonly reachesInside: boolean;
};

/** One handler for each endpoint of the contract; leaving one out does not compile. */
export const routes = (desk: Desk, { clock, demo, reachesInside, provider }: RoutesOptions) =>
  ({
    ...identityRooms(desk),
    ...clientRoom(desk.database, clock),
    ...careRoom(desk.database, clock),
    ...courseRoom(desk.database, clock),
    ...answerEndpoint(desk.database, clock),
    ...diaryRoom(desk.database, clock),
    ...assessmentRoom({ database: desk.database, address: desk.address, clock }),
    ...homeRoom({ database: desk.database, clock, secret: desk.secret }),
    ...courseEndpoints(desk.database, clock),
    ...sessionRoom(desk.database, clock),
    ...noteRoom(desk.database, clock),
    ...intakeRoom(desk),
    ...screeningRoom({ database: desk.database, address: desk.address, clock }),
    ...questionsRoom(desk),
    ...requestsRoom(desk, { provider }),
    ...directoryRoom(desk),
    ...schedulingRoom({ ...desk, clock, reachesInside }),
    ...undoRoom(desk.database),
    ...siteRoom(desk.database),
    ...ledgerRoom({ database: desk.database, clock, secret: desk.secret, address: desk.address }),
    ...paymentRoom(desk.database, clock),
    ...myMoneyEndpoints(desk.database, clock),
    ...giftOrderEndpoints(desk, clock),
    ...registryRoom(desk.database, clock),
    ...practiceRoom(desk.database, { demo, links: desk }),
  }) satisfies Routes;
