import type { PointerEvent } from 'react';
import type { Contact } from './gesture.ts';

type Moment = Pick<
  globalThis.PointerEvent,
  'clientX' | 'clientY' | 'pointerId' | 'pointerType' | 'timeStamp'
>;

/** Where a pointer is, in pixels of the panel, also when the page around it is scaled. */
export const contactOf = (event: PointerEvent<SVGSVGElement>, moment: Moment = event): Contact => {
  const { left, top, width } = event.currentTarget.getBoundingClientRect();
  const ratio = width === 0 ? 1 : event.currentTarget.clientWidth / width;
  return {
    id: moment.pointerId,
    type: moment.pointerType === 'touch' || moment.pointerType === 'pen' ? moment.pointerType : 'mouse',
    x: (moment.clientX - left) * ratio,
    y: (moment.clientY - top) * ratio,
    atMs: moment.timeStamp,
  };
};

/** The moments that the browser put together into one event; older Safari does not tell them. */
export const passedSince = (event: PointerEvent<SVGSVGElement>): readonly Contact[] => {
  const native: Partial<Pick<globalThis.PointerEvent, 'getCoalescedEvents'>> = event.nativeEvent;
  const moments = native.getCoalescedEvents?.call(event.nativeEvent) ?? [];
  return moments.length > 0 ? moments.map((moment) => contactOf(event, moment)) : [contactOf(event)];
};
