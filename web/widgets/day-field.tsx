/** A day to type, to step by keys or to pick from a calendar, written in the way of the interface language. */
import { type CalendarDate, parseDate } from '@internationalized/date';
import { useCallback, useEffect, useRef, useState } from 'react';
import {
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  DateInput,
  DatePicker,
  DateSegment,
  Dialog,
  FieldError,
  Group,
  Heading,
  Label,
  Popover,
} from 'react-aria-components';
import { useWords } from '../language/use-words.ts';
import { Icon } from './icon.tsx';

/** Years below this are the first digits of one that is still being typed. */
const FIRST_YEAR = 1_000;
/** Milliseconds without a key after which a day counts as typed: that of "1" is not asked for on the way to "15". */
const PAUSE = 400;

interface Props {
  label: string;
  /** The day, `YYYY-MM-DD`, or null. */
  value: string | null;
  /** Hears of whole days within the bounds, and of the empty field. */
  onChange: (day: string | null) => void;
  min?: string | null;
  max?: string | null;
}

const dateOf = (day: string | null | undefined): CalendarDate | null => (day ? parseDate(day) : null);

function Month() {
  const { language } = useWords();
  return (
    <Calendar className="calendar">
      <header>
        <Button slot="previous" className="tool">
          <Icon name="back" />
        </Button>
        <Heading className="calendar-title" />
        <Button slot="next" className="tool">
          <Icon name="on" />
        </Button>
      </header>
      <CalendarGrid weekdayStyle={language === 'ar' ? 'narrow' : 'short'}>
        <CalendarGridHeader>{(day) => <CalendarHeaderCell>{day}</CalendarHeaderCell>}</CalendarGridHeader>
        <CalendarGridBody>{(date) => <CalendarCell date={date} className="calendar-day" />}</CalendarGridBody>
      </CalendarGrid>
    </Calendar>
  );
}

/** The field; a day that is not whole or out of bounds stays in it and is not told. */
export function DayField({ label, value, onChange, min, max }: Props) {
  const { t, day } = useWords();
  const [draft, setDraft] = useState(() => dateOf(value));
  const group = useRef<HTMLDivElement>(null);
  const told = useRef({ value, onChange });
  told.current = { value, onChange };
  const waiting = useRef<{ now: string | null; timer: ReturnType<typeof setTimeout> } | null>(null);
  const drop = useCallback((): void => {
    clearTimeout(waiting.current?.timer);
    waiting.current = null;
  }, []);
  const tell = useCallback((): void => {
    const now = waiting.current?.now;
    drop();
    if (now !== undefined && now !== told.current.value) told.current.onChange(now);
  }, [drop]);
  // The value can change from outside: by the timeline, by undo, by going back.
  useEffect(() => {
    setDraft(dateOf(value));
    return drop;
  }, [value, drop]);
  const [minimum, maximum] = [dateOf(min), dateOf(max)];
  const isWhole = (date: CalendarDate): boolean => date.year >= FIRST_YEAR;
  const faultOf = (date: CalendarDate | null): string | null => {
    if (!date || !isWhole(date)) return null;
    if (min && minimum && date.compare(minimum) < 0) return t('date.notBefore', { day: day(min) });
    if (max && maximum && date.compare(maximum) > 0) return t('date.notAfter', { day: day(max) });
    return null;
  };
  const accept = (date: CalendarDate | null): void => {
    setDraft(date);
    drop();
    if (date && (!isWhole(date) || faultOf(date))) return;
    waiting.current = { now: date?.toString() ?? null, timer: setTimeout(tell, PAUSE) };
  };
  const fault = faultOf(draft);
  return (
    <DatePicker
      className="day-field"
      value={draft}
      onChange={accept}
      onBlur={tell}
      granularity="day"
      shouldForceLeadingZeros
      validationBehavior="aria"
      isInvalid={fault !== null}
      {...(minimum ? { minValue: minimum } : {})}
      {...(maximum ? { maxValue: maximum } : {})}
    >
      <Label className="day-label">{label}</Label>
      <Group className="field day-box" ref={group}>
        <DateInput className="day-input">
          {(segment) => <DateSegment segment={segment} className="day-segment" />}
        </DateInput>
        {draft && (
          // Out of the picker's own slots, but still a button of its library: the box swallows Enter on any other.
          <Button
            slot={null}
            className="day-tool"
            aria-label={t('date.clear')}
            onPress={() => {
              accept(null);
              tell();
              group.current?.querySelector<HTMLElement>('[role="spinbutton"]')?.focus();
            }}
          >
            <Icon name="close" />
          </Button>
        )}
        <Button className="day-tool">
          <Icon name="calendar" />
        </Button>
      </Group>
      <FieldError className="day-error">{fault}</FieldError>
      <Popover className="popover day-popover" placement="bottom end">
        <Dialog>
          <Month />
        </Dialog>
      </Popover>
    </DatePicker>
  );
}
