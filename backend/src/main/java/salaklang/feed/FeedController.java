package salaklang.feed;

import io.swagger.v3.oas.annotations.Hidden;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@Hidden
@RestController
class FeedController {

    private static final Duration FRESH = Duration.ofMinutes(15);

    private final Feeds feeds;

    FeedController(Feeds feeds) {
        this.feeds = feeds;
    }

    @GetMapping("/{province}/feeds/{token}.ics")
    ResponseEntity<String> read(@PathVariable String token) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(FRESH).cachePrivate())
                .header("Content-Type", "text/calendar;charset=UTF-8")
                .body(feeds.read(token));
    }
}
