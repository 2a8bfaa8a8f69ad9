package salaklang.emeeting;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import salaklang.identity.SecondFactor;
import salaklang.meeting.MeetingId;
import salaklang.meeting.MeetingPlanned;
import salaklang.meeting.MeetingRecord;

/**
 * Opens the pages of a secret meeting, its papers and its part of the API to a second factor alone (ETDA: one factor for
 * ordinary, several for confidential meetings).
 */
@Component
public class SecretMeetings implements HandlerInterceptor, WebMvcConfigurer {

    private static final String OF_A_MEETING = "/meetings/{id}";

    private static final int MOST_KNOWN = 10_000;

    private final MeetingRecord meetings;
    private final SecondFactor secondFactor;

    /** Whether a meeting is secret never changes. What is known spares each page a statement. */
    private final Map<MeetingId, Boolean> known = Collections.synchronizedMap(new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<MeetingId, Boolean> eldest) {
            return size() > MOST_KNOWN;
        }
    });

    SecretMeetings(MeetingRecord meetings, SecondFactor secondFactor) {
        this.meetings = meetings;
        this.secondFactor = secondFactor;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        meeting(request).ifPresent(this::require);
        return true;
    }

    /** As the handler will read it, however the address was written; nothing where the handler will find it is no id. */
    private static Optional<MeetingId> meeting(HttpServletRequest request) {
        var pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        var variables = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        if (pattern == null
                || !pattern.toString().contains(OF_A_MEETING)
                || !(variables instanceof Map<?, ?> named)
                || !(named.get("id") instanceof String id)) {
            return Optional.empty();
        }
        try {
            return Optional.of(MeetingId.of(id));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    /** Goes on only with a second factor where the meeting is secret ({@link SecondFactor#require()}). */
    public void require(MeetingId meeting) {
        if (!secondFactor.isGiven() && isSecret(meeting)) {
            secondFactor.require();
        }
    }

    @EventListener
    void on(MeetingPlanned event) {
        isSecret(event.meeting());
    }

    private boolean isSecret(MeetingId meeting) {
        var secret = known.get(meeting);
        if (secret == null) {
            secret = meetings.isSecret(meeting).orElse(null);
            if (secret == null) {
                return false;
            }
            known.put(meeting, secret);
        }
        return secret;
    }
}
