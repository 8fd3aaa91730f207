import { useEffect } from 'react';

/** In the quiet room a hand feels each full minute of the hold; on devices that cannot, nothing happens. */
export const useVibrationEachMinute = (heldSeconds: number | null): void => {
  const minute = heldSeconds === null ? 0 : Math.floor(heldSeconds / 60);
  useEffect(() => {
    if (minute > 0 && 'vibrate' in navigator) navigator.vibrate(60);
  }, [minute]);
};
