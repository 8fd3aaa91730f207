import { Button } from '#web/ui/button.tsx';
import { Dialog, DialogActions } from '#web/ui/dialog.tsx';
import { Form } from '#web/ui/form.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import { words as ui } from '#web/ui/words.ts';
import { useFollow } from './feeds-model.ts';
import { words } from './words.ts';

const said = words.feeds;

export const FollowDialog = ({ onClose }: { onClose: () => void }) => {
  const { address, setAddress, problems, refusal, follow, submit } = useFollow(onClose);
  return (
    <Dialog title={said.addTitle} isOpen onClose={onClose}>
      <Form
        onSubmit={submit}
        failure={follow.error}
        refusal={refusal}
        problems={problems}
        actions={
          <DialogActions>
            <Button kind="primary" type="submit" isPending={follow.isPending}>
              {said.follow}
            </Button>
            <Button onPress={onClose}>{ui.cancel}</Button>
          </DialogActions>
        }
      >
        <TextField
          label={said.address}
          help={said.addressHelp}
          name="address"
          inputMode="url"
          value={address}
          isRequired
          maxLength={500}
          onChange={setAddress}
          autoComplete="off"
        />
      </Form>
    </Dialog>
  );
};
