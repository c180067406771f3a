import { Code, HOST } from './code.tsx';
import { samples, testVector } from './samples.ts';

/** Commands to run one after the other, and a signature to check one's own code with. */
export function Samples() {
  return (
    <section id="samples" class="group" aria-labelledby="samples-title">
      <h2 id="samples-title">Try it</h2>
      <p>Run these one after the other in a shell; they need only curl and openssl.</p>
      {samples(HOST).map(({ id, title, text, shell }) => (
        <section key={id} id={id} aria-labelledby={`${id}-title`}>
          <h3 id={`${id}-title`}>{title}</h3>
          <p>{text}</p>
          <Code text={shell} />
        </section>
      ))}
      <p>To check your own code:</p>
      <dl class="vector">
        {testVector().map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <code>{value}</code>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
