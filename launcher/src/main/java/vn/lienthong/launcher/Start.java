package vn.lienthong.launcher;

import java.io.PrintStream;

/** One run of the launcher: look, build, start, stay, and leave nothing behind. */
final class Start {

    private final Settings settings;
    private final Preparation preparation;
    private final Progress progress;
    private final PrintStream out;

    Start(Settings settings, Preparation preparation, Progress progress, PrintStream out) {
        this.settings = settings;
        this.preparation = preparation;
        this.progress = progress;
        this.out = out;
    }

    void run() {
        try (var lock = DataLock.of(settings.data())) {
            preparation.make();
            Build.bringUpToDate(settings.home());
            supervise(new Stack(new Leftovers(settings.running()), progress));
        }
    }

    private void supervise(Stack stack) {
        Runtime.getRuntime().addShutdownHook(new Thread(stack::stop, "stop"));
        try {
            start(stack);
            mourn(stack.awaitFirstDeath(), stack);
        } catch (CannotStart reason) {
            if (!stack.isStopping()) {
                throw reason;
            }
        } finally {
            stack.stop();
        }
    }

    private void mourn(Child dead, Stack stack) {
        if (!stack.isStopping()) {
            progress.say("%s has ended unasked", dead.name());
        }
        throw CannotStart.because("%s", dead.obituary());
    }

    private void start(Stack stack) {
        new Servers(settings, Secrets.in(settings.secrets()), stack, progress).start();
        var seeds = new Seeds(settings);
        if (seeds.areWanted()) {
            progress.say("loading the seed data");
            seeds.load();
        }
        stack.requireAllAlive();
        new Welcome(settings).printTo(out);
    }
}
