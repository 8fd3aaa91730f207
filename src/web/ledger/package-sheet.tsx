import { useState } from 'react';
import { useMe } from '#web/app/who-model.ts';
import { priceWords } from '#web/scheduling/price-words.ts';
import { Button } from '#web/ui/button.tsx';
import { Dialog } from '#web/ui/dialog.tsx';
import { RefundPackageForm, SharePackageForm, UpgradeForm, UseForm } from './package-forms.tsx';
import type { Package } from './ledger-model.ts';
import { words } from './words.ts';

type Doing = 'use' | 'upgrade' | 'share' | 'refund' | null;
type SheetProps = { readonly bundle: Package; readonly currency: string; readonly onClose: () => void };

/** One package: what is left on it and what can be done with it. */
export const PackageSheet = ({ bundle, currency, onClose }: SheetProps) => {
  const [doing, setDoing] = useState<Doing>(null);
  const form = { bundle, currency, onDone: () => setDoing(null) };
  return (
    <Dialog title={bundle.clientName} shape="sheet" isOpen onClose={onClose}>
      <div className="flex flex-col gap-6">
        <div>
          <p className="font-serif text-3xl font-semibold tabular-nums">
            {words.packages.left(bundle.left, bundle.visits)}
          </p>
          <p className="text-ink-soft tabular-nums">
            {words.packages.row(bundle.name, priceWords(bundle.held, currency))}
          </p>
          <p className="mt-3 text-sm text-ink-soft">{words.packages.sharedWith}</p>
          <p>{bundle.shared.map(({ name }) => name).join(', ') || words.packages.nobody}</p>
        </div>
        {doing === null ? <Deeds bundle={bundle} onChoose={setDoing} /> : null}
        {doing === 'use' ? <UseForm {...form} /> : null}
        {doing === 'upgrade' ? <UpgradeForm {...form} /> : null}
        {doing === 'share' ? <SharePackageForm {...form} /> : null}
        {doing === 'refund' ? <RefundPackageForm {...form} /> : null}
      </div>
    </Dialog>
  );
};

const Deeds = ({ bundle, onChoose }: { bundle: Package; onChoose: (doing: Doing) => void }) => {
  const { role } = useMe();
  if (bundle.ended || bundle.left === 0) return null;
  return (
    <div className="flex flex-wrap gap-3">
      <Button kind="primary" onPress={() => onChoose('use')}>
        {words.packages.use}
      </Button>
      <Button onPress={() => onChoose('upgrade')}>{words.packages.upgrade}</Button>
      <Button onPress={() => onChoose('share')}>{words.packages.share}</Button>
      {role === 'therapist' ? null : (
        <Button onPress={() => onChoose('refund')}>{words.packages.refund}</Button>
      )}
    </div>
  );
};
