package salaklang.mail;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import salaklang.escalation.Channel;

/** The ways out of the platform. */
@Component
public class Posts {

    private final List<Post> posts;

    Posts(List<Post> posts) {
        this.posts = List.copyOf(posts);
    }

    /** Those that a province has. */
    List<Post> ready(String province) {
        return posts.stream().filter(post -> post.isReady(province)).toList();
    }

    /** By which channels a province can tell anybody. */
    public Set<Channel> channels(String province) {
        return ready(province).stream().map(Post::channel).collect(Collectors.toSet());
    }
}
