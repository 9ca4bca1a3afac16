/** When the app itself fails. Plain elements and real page loads only: nothing here can fail with it. */
import { regions } from '@unknot/knowledge';
import { say } from '../language/language.ts';
import { words } from '../words/words.ts';

export function CrashScreen() {
  return (
    <main className="plain">
      <h1>{words.trouble.crashTitle}</h1>
      <p>{words.trouble.crash}</p>
      <p>
        <a href={window.location.pathname} target="_self">
          {words.trouble.reload}
        </a>
      </p>
      <p>
        <a href="/" target="_self">
          {words.start}
        </a>
      </p>
      <h2>{words.urgentHelp}</h2>
      <ul>
        {Object.values(regions).map(({ name, emergency }) => (
          <li key={name}>
            {say(name)}: <a href={`tel:${emergency.number}`}>{emergency.number}</a>
          </li>
        ))}
      </ul>
    </main>
  );
}
