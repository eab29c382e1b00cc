import { ruleText } from '../core/rules.ts';
import { useTranslate, useView } from './page.ts';

/** By which rule a sentence was read: in plain words, and its id for who looks it up. */
export function RuleNote({ rule }: { rule: string }) {
  const t = useTranslate();
  const words = ruleText(
    rule,
    useView((state) => state.language),
  );
  return (
    <p className="rule">
      {t('detail.rule')} <span data-rule={rule}>{words}</span> <code>{rule}</code>
    </p>
  );
}
