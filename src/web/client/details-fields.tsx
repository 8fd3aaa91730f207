import type { ClientDetails } from '#contract/client.ts';
import { DateField } from '#web/ui/date-field.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import { words } from './words.ts';

type DetailsFieldsProps = {
  readonly details: ClientDetails;
  readonly onChange: (details: ClientDetails) => void;
};

/** Everything a client file holds about who somebody is and how to reach them. Only the name is needed. */
export const DetailsFields = ({ details, onChange }: DetailsFieldsProps) => {
  const put = (part: keyof ClientDetails) => (value: string) => onChange({ ...details, [part]: value });
  const labels = words.details;
  return (
    <>
      <TextField
        label={labels.name}
        name="details.name"
        value={details.name}
        onChange={put('name')}
        isRequired
        autoComplete="off"
        maxLength={120}
      />
      <div className="grid gap-5 sm:grid-cols-2">
        <DateField
          label={labels.bornOn}
          name="details.bornOn"
          optional
          value={details.bornOn ?? ''}
          onChange={(value) => onChange({ ...details, bornOn: value === '' ? null : value })}
        />
        <TextField
          label={labels.pronouns}
          name="details.pronouns"
          optional
          value={details.pronouns}
          onChange={put('pronouns')}
          autoComplete="off"
          maxLength={40}
        />
        <TextField
          label={labels.phone}
          name="details.phone"
          optional
          type="tel"
          inputMode="tel"
          value={details.phone}
          onChange={put('phone')}
          autoComplete="off"
          maxLength={40}
        />
        <TextField
          label={labels.email}
          name="details.email"
          optional
          type="email"
          inputMode="email"
          value={details.email}
          onChange={put('email')}
          autoComplete="off"
        />
      </div>
      <TextField
        label={labels.address}
        name="details.address"
        optional
        lines={2}
        value={details.address}
        onChange={put('address')}
        autoComplete="off"
        maxLength={300}
      />
      <TextField
        label={labels.emergencyContact}
        help={labels.emergencyHelp}
        name="details.emergencyContact"
        optional
        value={details.emergencyContact}
        onChange={put('emergencyContact')}
        autoComplete="off"
        maxLength={200}
      />
    </>
  );
};
