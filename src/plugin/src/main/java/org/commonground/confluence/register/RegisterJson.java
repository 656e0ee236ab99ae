package org.commonground.confluence.register;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.commonground.core.record.Choice;
import org.commonground.core.register.CheckIn;
import org.commonground.core.register.Line;
import org.commonground.core.register.Rebuild;
import org.commonground.core.register.Register;
import org.commonground.core.register.RegisterDesk;

/** The register as JSON. */
record RegisterJson(@JsonProperty("total") int total, @JsonProperty("counts") Map<String, Integer> counts,
                    @JsonProperty("waiting") Waiting waiting, @JsonProperty("cut") boolean cut,
                    @JsonProperty("building") Building building, @JsonProperty("lines") List<Row> lines) {

    static RegisterJson of(RegisterDesk.Reading reading) {
        Register register = reading.register();
        Map<String, Integer> counts = new TreeMap<>();
        register.counts().forEach((attention, count) -> counts.put(attention.id(), count));
        Register.Waiting waiting = register.waiting();
        return new RegisterJson(register.total(), counts, new Waiting(waiting.ideas(), waiting.median(), waiting.longest()),
            register.cut(), Building.of(reading.building()), register.lines().stream().map(Row::of).toList());
    }

    /** How long ideas wait for a check-in, in days. */
    record Waiting(@JsonProperty("ideas") int ideas, @JsonProperty("medianDays") long median, @JsonProperty("longestDays") long longest) {
    }

    /** One idea; what is not known is null. Dates are yyyy-MM-dd. */
    record Row(@JsonProperty("pageId") long pageId, @JsonProperty("title") String title, @JsonProperty("space") String space,
               @JsonProperty("path") String path, @JsonProperty("decision") String decision, @JsonProperty("owner") String owner,
               @JsonProperty("verdict") String verdict, @JsonProperty("checkIn") Meeting checkIn,
               @JsonProperty("feasibilityNotes") int notes, @JsonProperty("openConcerns") int concerns,
               @JsonProperty("openBlockers") int blockers, @JsonProperty("percent") int percent, @JsonProperty("changed") String changed) {
        static Row of(Line line) {
            return new Row(line.page().id(), line.page().title(), line.page().place().spaceKey(), line.page().place().path(),
                line.decision().map(d -> d.id()).orElse(null), line.owner().isEmpty() ? null : line.owner(),
                line.verdict().map(v -> v.id()).orElse(null), Meeting.of(line.checkIn()), line.facts().feasibilityNotes(),
                line.facts().dissent().concerns(), line.facts().dissent().blockers(), line.facts().percent(),
                line.page().days().changed().toString());
        }
    }

    /** The check-in. */
    record Meeting(@JsonProperty("state") String state, @JsonProperty("date") String date,
                   @JsonProperty("waitingDays") long waiting, @JsonProperty("staleByDays") long stale) {
        static Meeting of(CheckIn checkIn) {
            return new Meeting(Choice.id(checkIn.state()), checkIn.date().map(Object::toString).orElse(null), checkIn.waiting(),
                checkIn.staleBy());
        }
    }

    /** How the register is or was built; times are ISO instants, null when not known. */
    record Building(@JsonProperty("state") String state, @JsonProperty("done") int done, @JsonProperty("total") int total,
                    @JsonProperty("percent") int percent, @JsonProperty("by") String by, @JsonProperty("begun") String begun,
                    @JsonProperty("ended") String ended) {
        static Building of(Optional<Rebuild> rebuild) {
            return rebuild.map(r -> new Building(Choice.id(r.state()), r.done(), r.total(), r.percent(), r.by(),
                r.times().begun().toString(), r.times().ended().map(Instant::toString).orElse(null))).orElse(null);
        }
    }

    /** Messages for people. */
    record Messages(@JsonProperty("messages") List<String> messages) {
    }
}
